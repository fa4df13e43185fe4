// Written by `npm run norms`.

/** Digest of the shipped housing limits, so that the core can tell them from others without carrying them. */
export const shippedNormsDigest = "8b1970e292cb01418c8ce04560032f45a00a840b80eb2aaed467c8eec862a3fc";
