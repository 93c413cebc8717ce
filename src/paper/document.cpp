#include "paper/document.h"

#include <algorithm>
#include <cairo-pdf.h>
#include <deque>
#include <numeric>
#include <stdexcept>

#include "base/result.h"
#include "paper/font.h"
#include "paper/qr.h"
#include "paper/setting.h"
#include "paper/text.h"

namespace paper {
namespace {

constexpr unsigned kInk = 0x16222e, kSoft = 0x45566a, kHair = 0xc4d0dc, kHead = 0xe7eef4,
                   kDeep = 0x0b4f77, kWarn = 0x7a3b00, kWarnGround = 0xfff3e0;
constexpr double kCode = 88;  // the QR code's side, with its quiet zone
constexpr double kGap = 6;    // between columns
constexpr std::size_t kQuiet = 4;

struct FreeSurface {
  void operator()(cairo_surface_t* s) const { cairo_surface_destroy(s); }
};
struct FreeCairo {
  void operator()(cairo_t* c) const { cairo_destroy(c); }
};

cairo_status_t take(void* to, const unsigned char* bytes, unsigned n) {
  static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), n);
  return CAIRO_STATUS_SUCCESS;
}

void must(cairo_status_t status) {
  if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(cairo_status_to_string(status));
}

/// What the address is within a tag's attributes.
std::string attribute(const std::string& address) {
  std::string out = "uri='";
  for (const char c : address)
    out += c == '\'' || c == '\\' ? std::string("\\") + c : std::string(1, c);
  return out + "'";
}

std::string instant_of(base::Instant at) {
  const std::string text = at.text();  // 2025-02-25T09:30:00.000+08:00
  return text.substr(0, 19) + text.substr(23);
}

}  // namespace

struct Document::Held {
  Frame frame;
  Owned<PangoContext> context;
  Flow flow;
  std::deque<SetText> texts;  // all that was set, until it is drawn
  QrCode code;
  Text scan = nullptr, address = nullptr;
  double address_y = 0;
  bool in_head = true;  // beside the code

  explicit Held(const Frame& f) : frame(f) {
    context.reset(pango_font_map_create_context(pango_cairo_font_map_get_default()));
    // Of the forms that a character has in several countries, the one used here.
    pango_context_set_language(context.get(), pango_language_from_string("zh-cn"));
    // What is printed needs no pixels to sit on.
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    pango_cairo_context_set_resolution(context.get(), 72);
  }
  Text set(const std::string& text, double width, const Style& style) {
    return &texts.emplace_back(context.get(), text, width, style);
  }
  void put(const std::string& text, const Style& style, double above, double keep = 0) {
    const double width = in_head ? kAcross - kCode - 14 : kAcross;
    flow.put({.cells = {{set(text, width, style), 0}}, .above = above, .keep = keep});
  }
  /// What comes now, comes below the code.
  void leave_head() {
    if (!in_head) return;
    in_head = false;
    const double least = kTop + kCode + scan->height() + 4;
    if (flow.y() < least) flow.room(least - flow.y());
  }
  void draw_code(cairo_t* to) const {
    const double square = kCode / static_cast<double>(code.side + 2 * kQuiet);
    const double left = kRight - kCode;
    for (std::size_t row = 0; row < code.side; ++row)
      for (std::size_t column = 0; column < code.side;) {
        std::size_t run = 0;
        while (column + run < code.side && code.at(row, column + run))
          ++run;
        if (run > 0)
          draw(to, Drawn::Bar{left + static_cast<double>(kQuiet + column) * square,
                              kTop + static_cast<double>(kQuiet + row) * square,
                              static_cast<double>(run) * square, square, 0});
        column += std::max<std::size_t>(run, 1);
      }
  }
  static void draw_text(cairo_t* to, Text text, double x, double y) {
    for (std::size_t i = 0; i < text->lines().size(); ++i) {
      draw(to, Drawn::Piece{text, i, x, y});
      y += text->lines()[i].height;
    }
  }
  void draw_frame(cairo_t* to, std::size_t page, std::size_t pages) {
    if (!frame.banner.empty()) {
      const Text banner =
          set(frame.banner, kAcross - 12, {.size = 8, .ink = kWarn, .centred = true});
      draw(to, Drawn::Bar{kLeft, 24, kAcross, banner->height() + 6, kWarnGround});
      draw_text(to, banner, kLeft + 6, 27);
    }
    if (page > 1)
      draw_text(to, set(cut(frame.title, 80), kAcross, {.size = 7, .ink = kSoft}), kLeft, 50);
    const std::string one = std::to_string(page), all = std::to_string(pages);
    const std::string number =
        frame.english ? "Page " + one + " of " + all : "第 " + one + " 页 / 共 " + all + " 页";
    draw(to, Drawn::Bar{kLeft, kBottom + 10, kAcross, 0.5, kHair});
    draw_text(to, set(number, 110, {.size = 8, .ink = kSoft, .right = true}), kRight - 110,
              kBottom + 15);
    draw_text(to, set(frame.foot, kAcross - 116, {.size = 6.5, .ink = kSoft}), kLeft, kBottom + 15);
  }
  void draw_first(cairo_t* to) const {
    const std::string link = attribute(frame.address);
    cairo_tag_begin(to, CAIRO_TAG_LINK, link.c_str());
    draw_code(to);
    cairo_tag_end(to, CAIRO_TAG_LINK);
    draw_text(to, scan, kRight - kCode, kTop + kCode);
    cairo_tag_begin(to, CAIRO_TAG_LINK, link.c_str());
    draw_text(to, address, kLeft, address_y);
    cairo_tag_end(to, CAIRO_TAG_LINK);
  }
};

Document::Document(const Frame& frame) {
  if (families().empty()) throw std::runtime_error("no font with Chinese characters is installed");
  held_ = std::make_unique<Held>(frame);
  auto& h = *held_;
  h.code = qr_code(frame.address);
  h.scan = h.set(frame.scan, kCode, {.size = 6.5, .ink = kSoft, .centred = true});
  h.put(frame.title, {.size = 16, .bold = true}, 0);
  h.address_y = h.flow.y() + 2;
  h.address = h.set(frame.address, kAcross - kCode - 14, {.size = 7, .ink = kDeep});
  h.flow.room(h.address->height() + 4);
}

Document::~Document() = default;

void Document::subtitle(const std::string& text) {
  held_->put(text, {.size = 9, .ink = kSoft}, 1);
}

void Document::heading(const std::string& text) {
  held_->leave_head();
  held_->put(text, {.size = 11, .bold = true, .ink = kDeep}, 10, 36);
}

void Document::paragraph(const std::string& text) {
  held_->leave_head();
  held_->put(text, {}, 2);
}

void Document::note(const std::string& text) {
  held_->leave_head();
  held_->put(text, {.size = 7.5, .ink = kSoft}, 2);
}

void Document::pair(const std::string& name, const std::string& value) {
  held_->leave_head();
  constexpr double kName = 130;
  held_->flow.put({.cells = {{held_->set(name, kName, {.ink = kSoft}), 0},
                             {held_->set(value, kAcross - kName - kGap, {}), kName + kGap}},
                   .line = kHair});
}

void Document::table(std::span<const Column> columns,
                     std::span<const std::vector<std::string>> rows) {
  auto& h = *held_;
  h.leave_head();
  const int shares = std::accumulate(columns.begin(), columns.end(), 0,
                                     [](int sum, const Column& c) { return sum + c.share; });
  const auto row_of = [&](auto text_of, bool head) {
    Row row{.cells = {}, .ground = head ? kHead : 0, .line = kHair};
    double x = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const double width = kAcross * columns[i].share / shares;
      const Style style{
          .size = head ? 7.5 : 8, .bold = head, .ink = kInk, .right = columns[i].numeric};
      row.cells.push_back({h.set(text_of(i), width - kGap, style), x + kGap / 2});
      x += width;
    }
    return row;
  };
  Row head = row_of([&](std::size_t i) { return columns[i].label; }, true);
  head.keep = 24;
  h.flow.put(head);
  head.keep = 0;
  h.flow.repeat(&head);
  for (const auto& row : rows) {
    ENSURE(row.size() == columns.size());
    h.flow.put(row_of([&](std::size_t i) { return row[i]; }, false));
  }
  h.flow.repeat(nullptr);
}

void Document::signatures(std::span<const std::string> who, std::span<const std::string> lines) {
  auto& h = *held_;
  h.leave_head();
  const double width = kAcross / static_cast<double>(std::max<std::size_t>(who.size(), 1));
  const auto row_of = [&](auto text_of, double above) {
    Row row{.cells = {}, .above = above};
    double x = 0;
    for (std::size_t i = 0; i < who.size(); ++i, x += width)
      row.cells.push_back({h.set(text_of(i), width - 16, {}), x});
    return row;
  };
  std::vector<Row> all{row_of([&](std::size_t i) { return who[i]; }, 14)};
  for (const auto& line : lines)
    all.push_back(row_of([&](std::size_t) { return line; }, 18));
  double height = 0;
  for (const auto& row : all)
    height += row.height();
  h.flow.need(height);
  for (const auto& row : all)
    h.flow.put(row);
}

std::string Document::pdf() {
  auto& h = *held_;
  h.leave_head();
  std::string out;
  const std::unique_ptr<cairo_surface_t, FreeSurface> surface(
      cairo_pdf_surface_create_for_stream(take, &out, kWidth, kHeight));
  must(cairo_surface_status(surface.get()));
  const std::string made = instant_of(h.frame.made);
  const auto tell = [&](cairo_pdf_metadata_t what, const std::string& value) {
    cairo_pdf_surface_set_metadata(surface.get(), what, value.c_str());
  };
  tell(CAIRO_PDF_METADATA_TITLE, printable(h.frame.title));
  tell(CAIRO_PDF_METADATA_CREATOR, "Pobing 破冰");
  tell(CAIRO_PDF_METADATA_CREATE_DATE, made);
  tell(CAIRO_PDF_METADATA_MOD_DATE, made);
  const std::unique_ptr<cairo_t, FreeCairo> to(cairo_create(surface.get()));
  const auto& pages = h.flow.pages();
  for (std::size_t i = 0; i < pages.size(); ++i) {
    h.draw_frame(to.get(), i + 1, pages.size());
    if (i == 0) h.draw_first(to.get());
    draw(to.get(), pages[i]);
    cairo_show_page(to.get());
  }
  must(cairo_status(to.get()));
  cairo_surface_finish(surface.get());
  must(cairo_surface_status(surface.get()));
  return out;
}

}  // namespace paper
