#include "registry/store_code.h"

namespace registry {

namespace store {
namespace {

constexpr sql::Query kFindCode{"registry.find_code", R"(
  SELECT scheme, code, parent, name_zh, confidence, edition, valid_from, valid_to, successor
  FROM catalogue_code
  WHERE district = :district AND scheme = :scheme AND code = :code)"};
constexpr sql::Query kLoadCode{"registry.load_code", R"(
  INSERT INTO catalogue_code (district, scheme, code, parent, name_zh, confidence, edition,
                              valid_from, valid_to, successor, source, origin)
  VALUES (:district, :scheme, :code, :parent, :name_zh, :confidence, :edition, :valid_from,
          :valid_to, :successor, :source, 'loaded')
  ON CONFLICT (district, scheme, code) DO UPDATE
    SET parent = excluded.parent, name_zh = excluded.name_zh, confidence = excluded.confidence,
        edition = excluded.edition, valid_from = excluded.valid_from,
        valid_to = excluded.valid_to, successor = excluded.successor, source = excluded.source,
        origin = 'loaded')"};
constexpr sql::Query kRetireCodes{"registry.retire_codes", R"(
  UPDATE catalogue_code
  SET valid_to = :valid_to, origin = 'loaded',
      successor = CASE WHEN CAST(:successor AS TEXT) = '' THEN successor ELSE :successor END
  WHERE district = :district AND scheme = :scheme AND edition = :edition
    AND code = COALESCE(CAST(:code AS TEXT), code) AND valid_to IS NULL
    AND valid_from < :valid_to
  RETURNING code)"};
constexpr sql::Query kCodes{"registry.codes", R"(
  SELECT scheme, code, parent, name_zh, confidence, edition, valid_from, valid_to, successor
  FROM catalogue_code
  WHERE district = :district AND scheme = :scheme AND code > :after
  ORDER BY code LIMIT :limit)"};

}  // namespace

void load_code(sql::Db& db, const CatalogueCode& code, const std::string& source) {
  db.exec(kLoadCode, sql::Args(code).with("source", source));
}
std::int64_t retire_codes(sql::Db& db, const Retiring& r) {
  return std::int64_t(
      db.column<std::string>(
            kRetireCodes,
            {sql::arg("scheme", r.scheme), sql::arg("edition", r.edition), sql::arg("code", r.code),
             sql::arg("valid_to", r.valid_to), sql::arg("successor", r.successor)})
          .size());
}
std::vector<CatalogueCode> codes(sql::Db& db, const std::string& scheme, const std::string& after,
                                 std::int64_t limit) {
  return db.all<CatalogueCode>(
      kCodes, {sql::arg("scheme", scheme), sql::arg("after", after), sql::arg("limit", limit)});
}

}  // namespace store

std::optional<CatalogueCode> find_catalogue_code(platform::Work& work, std::string_view scheme,
                                                 const std::string& code) {
  return work.db.one<CatalogueCode>(store::kFindCode,
                                    {sql::arg("scheme", scheme), sql::arg("code", code)});
}

}  // namespace registry
