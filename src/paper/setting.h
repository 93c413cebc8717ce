#pragma once
// Lines of set text and the pages they are put on, before they are drawn. For document.cpp alone.
#include <functional>
#include <memory>
#include <pango/pangocairo.h>
#include <string>
#include <vector>

namespace paper {

// A4 in points, and what is left of it for the text.
inline constexpr double kWidth = 595.28, kHeight = 841.89;
inline constexpr double kLeft = 48, kRight = kWidth - 48, kTop = 64, kBottom = kHeight - 60;
inline constexpr double kAcross = kRight - kLeft;

template <class T>
struct Unref {
  void operator()(T* t) const { g_object_unref(t); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref<T>>;

struct Style {
  double size = 9;
  bool bold = false;
  unsigned ink = 0x16222e;
  bool right = false;  // set to the right
  bool centred = false;
};

/// A text set to a width: its lines, each with where it is drawn and how tall it is.
class SetText {
 public:
  struct Line {
    PangoLayoutLine* line = nullptr;     // of the layout
    double x = 0, rise = 0, height = 0;  // rise: from the line's top to its baseline
  };
  SetText(PangoContext*, const std::string& text, double width, const Style&);
  SetText(const SetText&) = delete;
  SetText& operator=(const SetText&) = delete;
  const std::vector<Line>& lines() const { return lines_; }
  double height() const { return height_; }
  const Style& style() const { return style_; }

 private:
  Style style_;
  Owned<PangoLayout> layout_;
  std::vector<Line> lines_;
  double height_ = 0;
};
using Text = const SetText*;  // whoever sets it, keeps it

/// What is drawn on one page.
struct Drawn {
  struct Piece {
    Text text;
    std::size_t line = 0;
    double x = 0, y = 0;  // of the line's top
  };
  struct Bar {
    double x = 0, y = 0, width = 0, height = 0;
    unsigned ink = 0;
  };
  std::vector<Bar> bars;  // below the text
  std::vector<Piece> pieces;
};

void draw(cairo_t*, const Drawn&);
void draw(cairo_t*, const Drawn::Piece&);
void draw(cairo_t*, const Drawn::Bar&);

/// Cells side by side, each a text at its place from the left margin.
struct Row {
  struct Cell {
    Text text;
    double x = 0;
  };
  std::vector<Cell> cells;
  double above = 2, below = 2;    // room within
  unsigned ground = 0, line = 0;  // colour behind and below; 0: none
  double keep = 0;                // so much of what follows stands on the same page
  double height() const;
};

/// Puts rows on pages, one below the other.
class Flow {
 public:
  Flow() : pages_(1) {}
  void put(const Row&);
  /// From here on each new page begins with it.
  void repeat(const Row* head) { head_ = head; }
  void room(double height) { y_ += height; }
  /// The next page, where less than this is left of the present one.
  void need(double height);
  std::vector<Drawn>& pages() { return pages_; }
  double y() const { return y_; }

 private:
  void next_page();
  void put_whole(const Row&, double height);
  void put_parted(const Row&);
  void ground_of(const Row&, double height);
  std::vector<Drawn> pages_;
  const Row* head_ = nullptr;
  double y_ = kTop;
};

}  // namespace paper
