/** Who writes until there are accounts: whoever reaches the loopback address. It stands in the ledger's entries. */
export const UNNAMED_EDITOR = "unnamed editor";
