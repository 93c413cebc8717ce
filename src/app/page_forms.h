#pragma once
// What pages with a form share. Used by pages_public.cpp and pages_consultation.cpp.
#include "app/page_lookups.h"
#include "app/page_parts.h"

namespace app {

/// A field of a form or of the address; "" when it was not given.
std::string given(const platform::Fields&, std::string_view name);
Page redirected(std::string to);
/// What is empty is not there: a template would take it for something.
void put(mustache::data& with, const json::object&, std::initializer_list<const char*> names);
/// What was wrong, at its field; what belongs to none stands above the form.
void put_faults(mustache::data& with, const Reply&, const Look&,
                std::initializer_list<std::string_view> fields);
/// Sets `doubtful` and `doubts` where a rule named is not confirmed.
void put_doubts(mustache::data& with, Lookups&, std::initializer_list<const char*> rules);

}  // namespace app
