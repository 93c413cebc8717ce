#pragma once
// What the page files share: the look of a visit, words, templates, refusals. Used by pages*.cpp.
#include <functional>
#include <kainjow/mustache.hpp>
#include <string>

#include "app/page_words.h"
#include "app/pages.h"

namespace app {

namespace mustache = kainjow::mustache;
namespace json = boost::json;
using platform::Page;
using platform::Reply;
using platform::Visit;

/// What every template needs to know of the visit.
struct Look {
  bool english = false;
  bool large = false;  // large type, for whoever reads with difficulty
  std::string q;       // "?lang=en&text=large": what of this was asked for
  const PageNotes* notes = nullptr;
  /// Whether the visitor's role has a part in what the address shows; for links.
  std::function<bool(const std::string& link)> leads_somewhere = {};
};

/// A sentence as a label: without its full stop.
std::string plain(const base::Says&, const Look&);
std::string encoded(std::string_view);  // for an address
std::string text_of(const json::value&);
std::string text_of(const json::object&, std::string_view name);
/// A link of the thread leads to a page; the language asked for goes along. "" where it would lead
/// the visitor to nothing.
std::string link_with_language(const std::string& link, const Look&);
/// The template within the frame. `v` is null for what is refused before a visit.
Page page(const Visit* v, const Look&, const std::string& title, std::string_view tmpl,
          mustache::data with, int status = 200);
Page refused(const Visit* v, const Look&, const Reply&);

/// A parameter of the address that says how a page looks, not what it shows.
bool is_look(std::string_view parameter);

// pages_public.cpp
/// GET: the form; with ?number= the way to what was asked before. POST: asks.
Page ask_page(const Visit&, const Look&);
Page asked_page(const Visit&, const Look&, const platform::Product&, const std::string& id);
/// GET: the question behind a one-time link. POST: the answer.
Page rate_page(const Visit&, const Look&, const std::string& code);
Page opportunities_page(const Visit&, const Look&);
Page results_page(const Visit&, const Look&, const platform::Product&);

// pages_consultation.cpp
Page consultations_page(const Visit&, const Look&, const platform::Product&);
/// GET: the question, the comments and their answers, and the form. POST: a comment.
Page consultation_page(const Visit&, const Look&, const platform::Product&, const std::string& id);

Page thread_page(const Visit&, const Look&, const std::string& contract);
Page facts_page(const Visit&, const Look&, const std::string& contract);
/// Whatever operation the address of the API means, read.
Page record_page(const Visit&, const Look&, const platform::Product&,
                 const platform::Routes::Found&);

}  // namespace app
