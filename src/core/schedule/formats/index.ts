import type { ScheduleFormat } from "./format.ts";
import { frabJson } from "./frab-json.ts";
import { frabXml } from "./frab-xml.ts";
import { icalendar } from "./icalendar.ts";
import { indico } from "./indico.ts";
import { jsonLd } from "./json-ld.ts";
import { openEvent } from "./open-event.ts";
import { pycon } from "./pycon.ts";
import { scaleSignXml } from "./scale-sign-xml.ts";
import { scaleSigns } from "./scale-signs.ts";
import { sessionizeAll } from "./sessionize-all.ts";
import { sessionizeGrid } from "./sessionize-grid.ts";
import { sessionizeSessions } from "./sessionize-sessions.ts";

/** Every format Recap reads. Of two that recognise a file the earlier reads it. */
export const scheduleFormats: readonly ScheduleFormat[] = [
	frabXml,
	frabJson,
	icalendar,
	scaleSigns,
	scaleSignXml,
	sessionizeAll,
	sessionizeGrid,
	sessionizeSessions,
	pycon,
	openEvent,
	indico,
	jsonLd,
];
