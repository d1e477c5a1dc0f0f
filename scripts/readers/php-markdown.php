<?php
// One JSON text a line in, its HTML as one JSON text a line out. The argument is a checkout of michelf/php-markdown.
require $argv[1] . "/Michelf/MarkdownExtra.inc.php";
while (($line = fgets(STDIN)) !== false) {
	echo json_encode(Michelf\MarkdownExtra::defaultTransform(json_decode($line)), JSON_INVALID_UTF8_SUBSTITUTE), "\n";
	flush();
}
