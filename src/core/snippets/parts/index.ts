import type { Snippet } from "../snippet.ts";
import { conclusionPart } from "./conclusion.ts";
import { dayPart } from "./day.ts";
import { disclosurePart } from "./disclosure.ts";
import { eventFactsPart } from "./event-facts.ts";
import { expoPart } from "./expo.ts";
import { galleryPart } from "./gallery.ts";
import { hallwayPart } from "./hallway.ts";
import { imagePart } from "./image.ts";
import { keynotePart } from "./keynote.ts";
import { lightningTalksPart } from "./lightning-talks.ts";
import { nextYearPart } from "./next-year.ts";
import { openingPart } from "./opening.ts";
import { panelPart } from "./panel.ts";
import { personalNotePart } from "./personal-note.ts";
import { photoPart } from "./photo.ts";
import { quotePart } from "./quote.ts";
import { seriesPart } from "./series.ts";
import { sessionPart } from "./session.ts";
import { slidesPart } from "./slides.ts";
import { takeawaysPart } from "./takeaways.ts";
import { thanksPart } from "./thanks.ts";
import { trackPart } from "./track.ts";
import { unconferencePart } from "./unconference.ts";
import { videoPart } from "./video.ts";
import { whatIsPart } from "./what-is.ts";
import { workshopPart } from "./workshop.ts";

/** The parts of a write-up that every engine reads alike, in the order they come in a post. */
export const parts: readonly Snippet[] = [
	openingPart,
	eventFactsPart,
	whatIsPart,
	dayPart,
	trackPart,
	sessionPart,
	keynotePart,
	panelPart,
	workshopPart,
	lightningTalksPart,
	quotePart,
	takeawaysPart,
	unconferencePart,
	hallwayPart,
	expoPart,
	imagePart,
	photoPart,
	galleryPart,
	slidesPart,
	videoPart,
	personalNotePart,
	thanksPart,
	nextYearPart,
	conclusionPart,
	disclosurePart,
	seriesPart,
];
