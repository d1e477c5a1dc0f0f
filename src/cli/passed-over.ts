/** Folders in which there are never posts, however the project's ignore files look. */
export const passedOver: ReadonlySet<string> = new Set(["node_modules", ".git"]);
