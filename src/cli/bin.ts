import { readFile } from "node:fs/promises";
import process from "node:process";
import manifest from "../../package.json" with { type: "json" };
import { main } from "./main.ts";

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on("error", (error) => {
	if (!("code" in error && error.code === "EPIPE")) throw error;
});

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
	.map((part) => String(part).padStart(2, "0"))
	.join("-");

process.exitCode = await main(process.argv.slice(2), {
	version: manifest.version,
	today,
	readText: (path) => readFile(path, "utf8"),
	write: (text) => process.stdout.write(text),
	writeError: (text) => process.stderr.write(text),
});
