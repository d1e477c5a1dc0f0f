import { createServer } from "node:net";
import { hasCode } from "./files.ts";
import { PlainError } from "./plain-error.ts";

/** A free port on the loopback interface: `wanted` itself, or any where it is 0. */
export function freePort(wanted = 0): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.on("error", (error) => {
			const taken = hasCode(error, "EADDRINUSE") || hasCode(error, "EACCES");
			reject(
				taken
					? new PlainError(`Port ${wanted} is taken: choose another with --port, or leave --port out.`)
					: error,
			);
		});
		probe.listen(wanted, "127.0.0.1", () => {
			const address = probe.address();
			const port = typeof address === "object" && address !== null ? address.port : wanted;
			probe.close(() => resolve(port));
		});
	});
}
