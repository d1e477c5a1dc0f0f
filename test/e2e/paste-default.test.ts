import { describePasting } from "./support/describe-pasting.ts";

// Each VS Code and each host once; `long/` has the other pairs.
describePasting("floor", "node");
describePasting("latest", "web");
