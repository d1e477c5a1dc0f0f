import { answerParent } from "../workers/answer-parent.ts";
import { type ShrinkRequest, shrink } from "./codec.ts";

answerParent<ShrinkRequest>(shrink);
