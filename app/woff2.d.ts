/** Turbopack resolves such an import to the address of the font (next.config.ts). */
declare module "*.woff2?url" {
  const address: string;
  export default address;
}
