import { describePasting } from "../support/describe-pasting.ts";

describePasting("floor", "web");
describePasting("latest", "node");
