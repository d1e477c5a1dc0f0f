import { describePasting } from "./support/describe-pasting.ts";

// One of the four pairs; `long/` has the others.
describePasting("latest", "web");
