// pobing sample FILE: draws a published sample again. Needs no database, no key and no account:
// only what assessment.frame shows to everyone.
#include <fmt/core.h>

#include "app/cli.h"
#include "app/play.h"
#include "flow/7_assessment/assessment.h"
#include "platform/crypto.h"

namespace app {
namespace json = boost::json;
namespace {

std::optional<std::string> read_all(const std::string& file) {
  if (file != "-") return files_beside(".")(file);
  return standard_input(std::string().max_size());
}

void print_json(const assessment::PublishedSample& sample,
                const std::vector<base::Problem>& problems) {
  json::array drawn, faults;
  for (const auto& one :
       assessment::drawn(sample.seed, sample.frame, sample.take, crypto::sha256_hex))
    drawn.push_back({{"fact", one.id}, {"hash", one.hash}});
  for (const auto& p : problems)
    faults.push_back({{"field", p.field}, {"zh", p.zh}, {"en", p.en}});
  fmt::print("{}\n", json::serialize(json::object{{"agrees", problems.empty()},
                                                  {"drawn", std::move(drawn)},
                                                  {"problems", std::move(faults)}}));
}

void print_text(const Flags& flags, const assessment::PublishedSample& sample,
                const std::vector<base::Problem>& problems) {
  for (const auto& one :
       assessment::drawn(sample.seed, sample.frame, sample.take, crypto::sha256_hex))
    fmt::print("{}  {}\n", one.hash, one.id);
  for (const auto& p : problems)
    fmt::print("{}: {}\n", p.field, flags.chinese ? p.zh : p.en);
  if (problems.empty())
    fmt::print("{}\n",
               flags.say("重抽结果与公布的样本一致", "drawn again it is the published sample"));
}

}  // namespace

int cli_sample(const Flags& flags) {
  const auto text = read_all(flags.file);
  if (!text) return no_file(flags);
  boost::system::error_code wrong;
  const json::value read = json::parse(*text, wrong);
  if (wrong || !read.is_object())
    return refused(flags, base::refuse(base::kBadInput, flags.file + ": JSON"));
  const auto sample = base::decode<assessment::PublishedSample>(read.get_object());
  if (!sample) return refused(flags, sample.error());
  const auto problems = assessment::rerun(sample.value(), crypto::sha256_hex);
  if (flags.json)
    print_json(sample.value(), problems);
  else
    print_text(flags, sample.value(), problems);
  return problems.empty() ? kExitDone : kExitRefused;
}

}  // namespace app
