const namespaces =
	'xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
	'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"';

/** An XMP packet with one description: its further attributes and its elements. */
export function xmpPacket({
	attributes = "",
	elements = "",
}: {
	attributes?: string;
	elements?: string;
}): string {
	return (
		'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">' +
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n' +
		`<rdf:Description rdf:about="" ${namespaces} dc:format="image/jpeg"${attributes && ` ${attributes}`}>` +
		`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Keynote</rdf:li></rdf:Alt></dc:title>${elements}` +
		'</rdf:Description>\n</rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
	);
}

export const gpsAttributes = 'exif:GPSLatitude="52,30.978N" exif:GPSLongitude="13,22.662E"';
export const gpsElements =
	"<exif:GPSLatitude>52,30.978N</exif:GPSLatitude><exif:GPSLongitude>13,22.662E</exif:GPSLongitude>";
export const placeElements =
	"<photoshop:City>Berlin</photoshop:City><Iptc4xmpExt:LocationCreated><rdf:Bag>" +
	'<rdf:li rdf:parseType="Resource"><Iptc4xmpExt:Sublocation>Pariser Platz</Iptc4xmpExt:Sublocation></rdf:li>' +
	"</rdf:Bag></Iptc4xmpExt:LocationCreated>";
