#include "paper/setting.h"

#include <algorithm>

#include "paper/font.h"
#include "paper/text.h"

namespace paper {
namespace {

double points(int units) {
  return static_cast<double>(units) / PANGO_SCALE;
}

struct FreeFont {
  void operator()(PangoFontDescription* d) const { pango_font_description_free(d); }
};
struct FreeIter {
  void operator()(PangoLayoutIter* i) const { pango_layout_iter_free(i); }
};

void ink(cairo_t* to, unsigned colour) {
  const auto part = [&](unsigned shift) { return double((colour >> shift) & 0xFFU) / 255.0; };
  cairo_set_source_rgb(to, part(16), part(8), part(0));
}

}  // namespace

SetText::SetText(PangoContext* context, const std::string& text, double width, const Style& style)
    : style_(style), layout_(pango_layout_new(context)) {
  const std::unique_ptr<PangoFontDescription, FreeFont> font(pango_font_description_new());
  pango_font_description_set_family(font.get(), (families() + ", sans-serif").c_str());
  pango_font_description_set_absolute_size(font.get(), style.size * PANGO_SCALE);
  if (style.bold) pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
  PangoLayout* layout = layout_.get();
  pango_layout_set_font_description(layout, font.get());
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width(layout, static_cast<int>(std::max(width, 8.0) * PANGO_SCALE));
  if (style.right) pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT);
  if (style.centred) pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER);
  const std::string plain = printable(text);
  pango_layout_set_text(layout, plain.c_str(), static_cast<int>(plain.size()));
  const std::unique_ptr<PangoLayoutIter, FreeIter> at(pango_layout_get_iter(layout));
  do {
    PangoRectangle logical;
    pango_layout_iter_get_line_extents(at.get(), nullptr, &logical);
    const double height = points(logical.height);
    lines_.push_back({pango_layout_iter_get_line_readonly(at.get()), points(logical.x),
                      points(pango_layout_iter_get_baseline(at.get()) - logical.y), height});
    height_ += height;
  } while (pango_layout_iter_next_line(at.get()) != 0);
}

void draw(cairo_t* to, const Drawn::Bar& bar) {
  ink(to, bar.ink);
  cairo_rectangle(to, bar.x, bar.y, bar.width, bar.height);
  cairo_fill(to);
}

void draw(cairo_t* to, const Drawn::Piece& piece) {
  const auto& line = piece.text->lines()[piece.line];
  ink(to, piece.text->style().ink);
  cairo_move_to(to, piece.x + line.x, piece.y + line.rise);
  pango_cairo_show_layout_line(to, line.line);
}

void draw(cairo_t* to, const Drawn& page) {
  for (const auto& bar : page.bars)
    draw(to, bar);
  for (const auto& piece : page.pieces)
    draw(to, piece);
}

double Row::height() const {
  double tallest = 0;
  for (const auto& cell : cells)
    tallest = std::max(tallest, cell.text->height());
  return above + tallest + below;
}

void Flow::next_page() {
  pages_.emplace_back();
  y_ = kTop;
  if (head_ != nullptr) put_whole(*head_, head_->height());
}

void Flow::need(double height) {
  if (y_ + height > kBottom && y_ > kTop) next_page();
}

void Flow::ground_of(const Row& row, double height) {
  auto& bars = pages_.back().bars;
  if (row.ground != 0) bars.push_back({kLeft, y_, kAcross, height, row.ground});
  if (row.line != 0) bars.push_back({kLeft, y_ + height - 0.5, kAcross, 0.5, row.line});
}

void Flow::put_whole(const Row& row, double height) {
  ground_of(row, height);
  for (const auto& cell : row.cells) {
    double y = y_ + row.above;
    for (std::size_t i = 0; i < cell.text->lines().size(); ++i) {
      pages_.back().pieces.push_back({cell.text, i, kLeft + cell.x, y});
      y += cell.text->lines()[i].height;
    }
  }
  y_ += height;
}

/// Over as many pages as it takes, line by line.
void Flow::put_parted(const Row& row) {
  std::vector<std::size_t> next(row.cells.size(), 0);
  for (bool more = true; more;) {
    more = false;
    double used = 0;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
      const auto& lines = row.cells[c].text->lines();
      double y = y_ + row.above;
      // One line goes on a page in any case, or there would be no end of pages.
      for (bool first = true; next[c] < lines.size(); first = false) {
        const auto& line = lines[next[c]];
        if (!first && y + line.height + row.below > kBottom) break;
        pages_.back().pieces.push_back({row.cells[c].text, next[c]++, kLeft + row.cells[c].x, y});
        y += line.height;
      }
      more = more || next[c] < lines.size();
      used = std::max(used, y - y_ - row.above);
    }
    ground_of(row, row.above + used + row.below);
    y_ += row.above + used + row.below;
    if (more) next_page();
  }
}

void Flow::put(const Row& row) {
  const double height = row.height();
  const double whole = kBottom - kTop - (head_ == nullptr ? 0 : head_->height());
  if (y_ + height + row.keep <= kBottom) return put_whole(row, height);
  // A short row is not parted; a long one is, rather than leave a page half empty.
  if (height <= whole / 3) {
    need(height + row.keep);
    return put_whole(row, height);
  }
  need(80);
  put_parted(row);
}

}  // namespace paper
