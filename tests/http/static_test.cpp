// The files of a web app: compressed or not, known by their hash, with a policy of their own, and
// nothing that lies outside them.
#include <gtest/gtest.h>

#include "tiny.h"

namespace {

constexpr platform::Embedded kFiles[] = {
    {"assets/app-1a2b.js", "console.log('ah');"},
    {"assets/app-1a2b.js.gz", "packed"},
    {"assets/app-1a2b.css", "p{}"},
    {"desk/index.html", "<!doctype html>desk"},
    {"m/index.html", "<!doctype html>phone"},
};

class Files : public ::testing::Test {
 protected:
  wire::Answer get(std::string_view address, std::string_view headers = {}) {
    return site_.ask(wire::request("GET", address, {}, headers));
  }

 private:
  static platform::ServeOptions with(const platform::StaticFiles& files) {
    platform::ServeOptions o;
    o.files = &files;
    return o;
  }
  platform::StaticFiles files_{kFiles};
  tiny::Site site_{with(files_)};
};

TEST_F(Files, a_named_asset_is_kept_for_ever_and_a_page_is_asked_anew) {
  const auto script = get("/assets/app-1a2b.js");
  EXPECT_EQ(script.status, 200);
  EXPECT_EQ(script.body, "console.log('ah');");
  EXPECT_EQ(script.headers.at("content-type"), "text/javascript; charset=utf-8");
  EXPECT_EQ(script.headers.at("cache-control"), "public, max-age=31536000, immutable");
  const auto page = get("/desk/");
  EXPECT_EQ(page.body, "<!doctype html>desk");
  EXPECT_EQ(page.headers.at("content-type"), "text/html; charset=utf-8");
  EXPECT_EQ(page.headers.at("cache-control"), "no-cache");
}

TEST_F(Files, a_place_inside_the_app_is_its_page_and_a_missing_asset_is_missing) {
  for (const char* place : {"/desk", "/desk/", "/desk/index.html", "/desk/item/need/need_01?a=b"})
    EXPECT_EQ(get(place).body, "<!doctype html>desk") << place;
  EXPECT_EQ(get("/m/visit/v1").body, "<!doctype html>phone");
  EXPECT_EQ(get("/assets/app-9999.js").status, 404);
  EXPECT_EQ(get("/assets/app-9999.js").headers.at("cache-control"), "no-store");
  for (const char* outside : {"/deskx", "/mx/", "/assets/../desk/index.html", "/"})
    EXPECT_NE(get(outside).body, "<!doctype html>desk") << outside;
}

TEST_F(Files, compressed_only_for_whom_that_is_told) {
  const auto packed = get("/assets/app-1a2b.js", "Accept-Encoding: br, gzip;q=0.8\r\n");
  EXPECT_EQ(packed.body, "packed");
  EXPECT_EQ(packed.headers.at("content-encoding"), "gzip");
  EXPECT_EQ(packed.headers.at("vary"), "Accept-Encoding");
  for (const char* header : {"", "Accept-Encoding: br\r\n", "Accept-Encoding: gzip;q=0\r\n"}) {
    const auto plain = get("/assets/app-1a2b.js", header);
    EXPECT_EQ(plain.body, "console.log('ah');") << header;
    EXPECT_FALSE(plain.headers.contains("content-encoding")) << header;
    EXPECT_EQ(plain.headers.at("vary"), "Accept-Encoding");
  }
  // A file that has no compressed form is given as it is.
  EXPECT_FALSE(get("/assets/app-1a2b.css", "Accept-Encoding: gzip\r\n")
                   .headers.contains("content-encoding"));
}

TEST_F(Files, who_holds_it_already_is_told_so) {
  const std::string etag = get("/desk/").headers.at("etag");
  const auto again = get("/desk/", "If-None-Match: \"other\", " + etag + "\r\n");
  EXPECT_EQ(again.status, 304);
  EXPECT_EQ(again.body, "");
  EXPECT_EQ(get("/desk/", "If-None-Match: \"other\"\r\n").status, 200);
  EXPECT_NE(get("/assets/app-1a2b.js").headers.at("etag"),
            get("/assets/app-1a2b.js", "Accept-Encoding: gzip\r\n").headers.at("etag"));
}

TEST_F(Files, scripts_of_our_own_and_no_inline_ones) {
  const std::string policy = get("/desk/").headers.at("content-security-policy");
  EXPECT_NE(policy.find("default-src 'self'"), policy.npos);
  EXPECT_NE(policy.find("frame-ancestors 'none'"), policy.npos);
  EXPECT_EQ(policy.find("unsafe"), policy.npos);
  EXPECT_EQ(get("/desk/").headers.at("x-content-type-options"), "nosniff");
  // A page of the server keeps the narrower one: it runs no script at all.
  EXPECT_NE(get("/page").headers.at("content-security-policy").find("default-src 'none'"),
            std::string::npos);
}

TEST(NoFiles, without_an_app_its_addresses_are_the_pages) {
  const tiny::Site site;
  EXPECT_EQ(site.ask(wire::request("GET", "/assets/app.js")).status,
            site.ask(wire::request("GET", "/nowhere")).status);
}

}  // namespace
