import { benchCheckCli } from "./check-cli.ts";
import { benchCore } from "./core.ts";
import { benchReferences } from "./references.ts";
import { benchSchedule } from "./schedule.ts";
import { benchVSCodeCheck } from "./vscode-check.ts";

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
	core: benchCore,
	references: benchReferences,
	schedule: benchSchedule,
	"check-cli": () => benchCheckCli(),
	"vscode-check": benchVSCodeCheck,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
	console.error(`No bench is called ${unknown.join(", ")}. There are: ${Object.keys(BENCHES).join(", ")}.`);
	process.exitCode = 2;
} else {
	for (const [name, bench] of Object.entries(BENCHES)) {
		if (wanted.length === 0 || wanted.includes(name)) await bench();
	}
}
