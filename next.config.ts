import type { NextConfig } from "next";

// Pages get their policy, with a nonce, from proxy.ts. Files and the API never run scripts: theirs is fixed.
const FILE_HEADERS = [
  { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks types, and `npm test` runs it: the first start on a new machine need not do so again.
  typescript: { ignoreBuildErrors: true },
  // Native and WASM packages: Turbopack cannot bundle them.
  serverExternalPackages: ["@electric-sql/pglite", "pglite-prisma-adapter", "@resvg/resvg-js"],
  // server/serve.mjs tells Next that it is "localhost": the other loopback names may develop too.
  allowedDevOrigins: ["127.0.0.1", "[::1]"],
  // Faces: app/layout.tsx asks for them by the address under which the sheet loads them.
  turbopack: { rules: { "*.woff2": { condition: { query: "?url" }, type: "asset" } } },
  // A statement or a release as large as the schemas allow, sent with the answer before it.
  experimental: { serverActions: { bodySizeLimit: "8mb" } },
  headers: async () => [
    { source: "/api/:path*", headers: FILE_HEADERS },
    // A framing page may sandbox an embed, whose requests for fonts then come from the origin "null".
    { source: "/_next/static/media/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] },
  ],
};

export default config;
