import { createHash } from "node:crypto";

/** SHA-256, as text. */
export function digest(content: string | Uint8Array): string {
	return createHash("sha256").update(content).digest("base64url");
}
