/** Turbopack gives a face's address (next.config.ts). */
declare module "*.woff2?url" {
  const address: string;
  export default address;
}
