#include "app/play.h"

#include <gtest/gtest.h>

#include "app/runtime.h"

namespace app {
namespace {

using base::field;
using platform::Work;

struct Note {
  std::string id, text;
  std::int64_t size = 0;
  std::optional<bool> good;
  std::vector<std::string> tags;
};
constexpr auto describe(const Note*) {
  return base::record(
      "Note", field("id", &Note::id, {"编号", "Id"}, {0, 60}),
      field("text", &Note::text, {"内容", "Text"}), field("size", &Note::size, {"大小", "Size"}),
      field("good", &Note::good, {"好", "Good"}), field("tags", &Note::tags, {"标签", "Tags"}));
}
inline constexpr base::Refusal kTooLarge{
    "note.too_large", base::Kind::refused, {"太大。", "Too large."}};

base::Result<Note> keep(Work& work, const Note& in) {
  if (in.size > 9) return base::refuse(kTooLarge, std::to_string(in.size));
  Note out = in;
  if (out.id.empty()) out.id = work.ids.fresh("note", work.now);
  return out;
}

constexpr platform::PolicyRow kRows[] = {{"note.keep", kSystemOnly},
                                         {"calendar.tick", kSystemOnly}};

class Plays : public ::testing::Test {
 protected:
  Plays() : runtime_(Place{.db = scratch_.path() + "/t.db"}, {.repeatable = true}) {
    platform::Module module{"note", {}};
    module.endpoints.push_back(platform::endpoint("note.keep", "POST /notes", "",
                                                  platform::own<Note>, keep, {"记", "Keep"}));
    product_.modules.push_back(std::move(module));
    product_.policy = kRows;
    executor_ = std::make_unique<platform::Executor>(runtime_.pool(), product_, runtime_.ids(),
                                                     runtime_.keys(), runtime_.books());
  }
  Outcome play_text(const std::string& text) {
    return play(*executor_, read_scenario("t", text),
                {.read = [](const std::string& path) -> std::optional<std::string> {
                  if (path != "rows.csv") return std::nullopt;
                  return "# a comment\nname,day,size,text,none\nA,2025-01-07,1,one "
                         "\"\",\nB,2025-01-06,2,two,\n"
                         "C,2025-01-08,12,big,\n";
                }});
  }
  static std::string all(const Outcome& out) {
    std::string text;
    for (const auto& f : out.faults)
      text += f.where + ": " + f.says + "\n";
    return text;
  }

  platform::ScratchFolder scratch_;
  Runtime runtime_;
  platform::Product product_;
  std::unique_ptr<platform::Executor> executor_;
};

TEST_F(Plays, keeps_replies_and_fits_values_to_the_schema) {
  const auto out = play_text(R"(
at 2025-01-06 09:00
system note.keep id="" text="[not a list]" size=3 good=true tags=a;b => N1: size=3 good=true
  text="[not a list]" tags=["a","b"] tags[1]=b tags.count=2 tags~a size!=4
system note.keep id="" text="see $N1.size." size=$N1.size tags=[$N1,"x$N1.size"]
  => N2: text="see 3." tags[0]=$N1 tags[1]=x3 good=null
system note.keep id="" text=x size=1 tags=$[N1,N2] => tags[1]=$N2
)");
  EXPECT_EQ(all(out), "");
  EXPECT_EQ(out.commands, 3);
  EXPECT_EQ(out.by_operation.find("note.keep")->second, 3);
}

TEST_F(Plays, agenda_in_order_of_time_and_tables) {
  const auto out = play_text(R"(
at 2025-01-06 09:00
each rows.csv where size=1|2
  later {day} 10:00 system note.keep id=$FIRST text={text} size={size} tags=[] good={none}
    => N{name}: size={size}
end
each rows.csv where name!=C where day~2025-01
  each rows.csv where name=C
    system note.keep id="" text=x size={size} tags=[] => refused note.too_large detail={size}
  end
end
system note.keep id=kept text=x size=1 tags=[] => FIRST
at 2025-01-06 10:00
system note.keep id="" text=$NB.size size=1 tags=[] => text=2
at 2025-01-06 10:00:00.001
)");
  EXPECT_EQ(all(out), "");
  EXPECT_EQ(out.commands, 6);
  EXPECT_EQ(out.ended.date().text(), "2025-01-07");
}

TEST_F(Plays, says_what_is_wrong) {
  EXPECT_EQ(all(play_text("system note.keep id=x")),
            "t:1: say what time it is first: at 2025-01-06 09:00\n");
  EXPECT_EQ(all(play_text("at 2025-01-06")), "t:1: expected: at 2025-01-06 09:00\n");
  EXPECT_EQ(all(play_text("at 2025-02-30 09:00")),
            "t:1: expected a day and a time such as 2025-01-06 09:00, not 2025-02-30 09:00\n");
  const std::string at = "at 2025-01-06 09:00\n";
  EXPECT_EQ(all(play_text(at + "at 2025-01-05 09:00")),
            "t:2: 2025-01-05 09:00 is before the clock, which stands at "
            "2025-01-06T09:00:00.000+08:00\n");
  EXPECT_EQ(
      all(play_text(at + "wang note.keep id=x")),
      "t:2: there is no account wang; open it first: system account.bootstrap login=wang …\n");
  EXPECT_EQ(all(play_text(at + "system note.kep id=x")),
            "t:2: there is no operation note.kep; there are note.keep\n");
  EXPECT_EQ(all(play_text(at + "system note.keep id=$X")), "t:2: id: nothing is kept under $X\n");
  EXPECT_EQ(all(play_text(at + "each rows.csv\n  system note.keep id={x}\nend")).substr(0, 36),
            "t:3: id: there is no column {x} here");
  EXPECT_EQ(all(play_text(at + "each rows.csv\n  system note.keep id=x\n")),
            "t:2: this `each` has no `end`\n");
  EXPECT_EQ(all(play_text(at + "each gone.csv\nend")), "t:2: there is no file gone.csv\n");
  EXPECT_EQ(all(play_text(at + "system note.keep id=\"x")), "t:2: a quote is left open\n");
  EXPECT_EQ(all(play_text(at + "system note.keep id=[1 x")).substr(0, 27),
            "t:2: a bracket is left open");
  EXPECT_EQ(all(play_text(at + "system note.keep tags=[x]")).substr(0, 22),
            "t:2: tags: is not JSON");
}

TEST_F(Plays, compares_what_came_with_what_was_expected) {
  const std::string at = "at 2025-01-06 09:00\n";
  const std::string keep = at + "system note.keep id=\"\" text=x tags=[] size=";
  EXPECT_EQ(all(play_text(keep + "1 => size=2 text~y")),
            "t:2: system note.keep: size is 1 instead of 2\n"
            "t:2: system note.keep: text is x, which does not hold y\n");
  EXPECT_EQ(all(play_text(keep + "10")),
            "t:2: system note.keep was refused, note.too_large: Too large. (10)\n");
  EXPECT_EQ(all(play_text(keep + "1 => refused note.too_large")),
            "t:2: system note.keep was done, but note.too_large was expected\n");
  EXPECT_EQ(all(play_text(keep + "10 => refused note.too_small")),
            "t:2: system note.keep was refused, note.too_large: Too large. (10), but "
            "note.too_small was expected\n");
}

}  // namespace
}  // namespace app
