# One `{ path, text }` as JSON a line in, what Jekyll makes of a site with this post alone as JSON a line out.
require "json"
require "jekyll"
require "tmpdir"
require "stringio"

def read(path, text)
  Dir.mktmpdir do |dir|
    file = File.join(dir, path)
    FileUtils.mkdir_p(File.dirname(file))
    File.binwrite(file, text)
    said = StringIO.new
    Jekyll.logger = Logger.new(said, formatter: ->(_, _, _, message) { "#{message}\n" })
    config = Jekyll::Configuration.from({ "source" => dir, "destination" => File.join(dir, "_site"), "quiet" => false,
                                          "config" => [], "timezone" => "UTC" })
    site = Jekyll::Site.new(config)
    site.process
    fault = said.string[/.*(?:YAML Exception|Error reading file|Invalid permalink).*/]
    return { "stops" => fault.strip } if fault
    post = site.posts.docs.first
    return { "isMissing" => true } unless post
    data = post.data
    { "title" => data["title"].is_a?(Array) ? data["title"] : data["title"].to_s, "date" => data["date"].to_s, "tags" => (data["tags"] || []).map(&:to_s) }
  end
rescue SystemExit, Exception => error
  { "stops" => "#{error.class}: #{error.message}" }
end

ENV["TZ"] = "UTC"
$stdin.set_encoding("UTF-8")
$stdout.sync = true
$stdin.each_line do |line|
  wanted = JSON.parse(line)
  puts JSON.generate(read(wanted["path"], wanted["text"]))
end
