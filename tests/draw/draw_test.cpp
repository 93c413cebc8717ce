// draw_test POBING: plays the scenario of the experts, asks as the public how they were drawn, and
// draws them again from that answer alone: what was committed to is what was revealed, and the
// order is the same.
#include "flow/4_procurement/draw.h"

#include <fmt/core.h>

#include "http/server_process.h"
#include "platform/crypto.h"
#include "world/world.h"

namespace {

namespace json = boost::json;

int faults = 0;

void expect(bool holds, const std::string& what) {
  if (holds) return;
  ++faults;
  fmt::print("FAULT {}\n", what);
}

std::string text(const json::object& o, std::string_view name) {
  return std::string(o.at(name).as_string());
}
std::vector<std::string> texts(const json::object& o, std::string_view name) {
  std::vector<std::string> out;
  for (const auto& one : o.at(name).as_array())
    out.emplace_back(one.as_string());
  return out;
}
std::string as_lines(const std::vector<std::string>& all) {
  std::string out;
  for (const auto& one : all)
    out += one + "\n";
  return out;
}
std::vector<std::string> published_order(const json::object& draw) {
  std::vector<std::string> out;
  for (const auto& one : draw.at("order").as_array())
    out.push_back(text(one.as_object(), "expert"));
  return out;
}

/// What stood in the commitment is the hash of what is shown now.
void check_commitment(const json::object& draw, const std::string& where) {
  using crypto::sha256_hex;
  expect(sha256_hex(as_lines(texts(draw, "pool"))) == text(draw, "pool_sha256"),
         where + ": the list is not the one committed to");
  expect(sha256_hex(text(draw, "seed")) == text(draw, "seed_sha256"),
         where + ": the seed is not the one committed to");
  if (draw.at("round").as_int64() == 1)
    expect(sha256_hex(as_lines(texts(draw, "receipts"))) == text(draw, "public_value"),
           where + ": the public value is not that of the receipts");
  expect(text(draw, "final_seed") == text(draw, "seed") + ":" + text(draw, "public_value"),
         where + ": the seed drawn by is another");
}

void check_order(const std::string& program, const json::object& draw, const std::string& where) {
  const auto pool = texts(draw, "pool");
  const auto order = published_order(draw);
  const std::string seed = text(draw, "final_seed");
  const auto take = std::int64_t(pool.size());
  const auto again = procurement::draw_experts(
      {seed, take, pool}, [](std::size_t i) { return std::to_string(i); }, crypto::sha256_hex);
  expect(bool(again), where + ": it cannot be drawn again");
  if (!again) return;
  expect(again.value().size() == order.size(), where + ": another number was drawn again");
  for (std::size_t i = 0; i < std::min(order.size(), again.value().size()); ++i)
    expect(again.value()[i].id == order[i], fmt::format("{}: place {} differs", where, i + 1));
  int code = -1;
  const auto said = process::run({program, "draw", "--seed", seed, "--take", std::to_string(take)},
                                 as_lines(pool), code);
  expect(code == 0, fmt::format("{}: pobing draw: exit code {}", where, code));
  expect(said == as_lines(order), where + ": pobing draw draws others: " + said);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    fmt::print(stderr, "usage: draw_test POBING\n");
    return 2;
  }
  test::World world(sql::Engine::sqlite);
  const auto out = test::play_file(world.executor(), "tests/scenarios/experts.txt");
  expect(out.faults.empty(), "the scenario has faults");
  const auto purchase = out.kept.find("P");
  if (purchase == out.kept.end()) {
    fmt::print("FAULT the scenario keeps no purchase\n");
    return 1;
  }
  const auto reply = world.executor().run("procurement.experts", platform::Actor{}, out.ended,
                                          {{"id", purchase->second.at("id")}});
  expect(reply.done(), "the public is not shown the draws: " + reply.code);
  if (!reply.done()) return 1;
  const auto& draws = reply.body.at("draws").as_array();
  expect(draws.size() == 2, "there are not two rounds");
  for (const auto& one : draws) {
    const auto& draw = one.as_object();
    const std::string where = fmt::format("round {}", draw.at("round").as_int64());
    check_commitment(draw, where);
    check_order(argv[1], draw, where);
  }
  fmt::print("draw: {} rounds drawn again, {} faults\n", draws.size(), faults);
  return faults == 0 ? 0 : 1;
}
