import { describePasting } from "../support/describe-pasting.ts";

describePasting("floor", "node");
describePasting("floor", "web");
describePasting("latest", "node");
