#!/usr/bin/env node
// Stands in for VS Code's executable where there is no desktop: see stand-in.ts.
import { register } from "tsx/esm/api";

register();
await import("./stand-in.ts");
