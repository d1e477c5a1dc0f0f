import assert from "node:assert/strict";
import { createServer } from "node:net";
import { freePort } from "../../harness/free-port.ts";

describe("freePort", () => {
	it("finds one that can be listened on", async () => {
		const port = await freePort();
		await occupied(port, () => Promise.resolve());
	});

	it("says in one sentence that a port is taken", async () => {
		const port = await freePort();
		await occupied(port, () =>
			assert.rejects(freePort(port), {
				name: "PlainError",
				message: new RegExp(`^Port ${port} is taken: .*\\.$`),
			}),
		);
	});
});

async function occupied(port: number, action: () => Promise<void>): Promise<void> {
	const server = createServer();
	await new Promise<void>((resolve, reject) => server.on("error", reject).listen(port, "127.0.0.1", resolve));
	try {
		await action();
	} finally {
		server.close();
	}
}
