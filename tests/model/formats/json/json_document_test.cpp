// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_document.h"

#include "model/wording/finding_words.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

/// The last value of a text by following first the last child, then its last child, and so on.
JsonValue deepestLast(JsonValue value)
{
    std::optional<JsonValue> last;
    if (value.type() == JsonType::Object || value.type() == JsonType::Array) {
        for (const JsonValue child : value.children()) {
            last = child;
        }
    }
    return last ? deepestLast(*last) : value;
}

TEST(JsonDocument, KnowsThePathOfEveryValue)
{
    const std::string_view text = R"({"a": [1, {"b": 2}, {"b": {"c": true}}]})";
    Report report(text);
    const JsonDocument document(text, report);
    const JsonValue last = deepestLast(*document.root());
    EXPECT_EQ(last.path(), QStringLiteral("a[2].b.c"));
    EXPECT_EQ(last.token(), "true");
    EXPECT_EQ(last.offset(), text.find("true"));
    EXPECT_EQ(last.keyOffset(), text.find("\"c\""));
}

TEST(JsonDocument, FindsTokensBetweenSpacesAndEscapes)
{
    const std::string_view text = " { \"k\\\"\\\\\" :\r\n\t[ -1.5e+3 ,null,\"x\\\\\" ] } ";
    Report report(text);
    const JsonDocument document(text, report);
    const JsonValue list = *document.root()->member("k\"\\");
    std::vector<std::string_view> tokens;
    for (const JsonValue value : list.children()) {
        tokens.push_back(value.token());
    }
    EXPECT_EQ(tokens, (std::vector<std::string_view>{"-1.5e+3", "null", "\"x\\\\\""}));
    EXPECT_EQ(list.token(), "[ -1.5e+3 ,null,\"x\\\\\" ]");
    EXPECT_TRUE(report.findings().empty());
}

TEST(JsonDocument, ReadsEscapedTexts)
{
    const std::string_view text = R"(["\u963f\u91cc \ud83d\ude00 \n", "plain"])";
    Report report(text);
    const JsonDocument document(text, report);
    auto value = document.root()->children().begin();
    EXPECT_EQ((*value).text(), QStringLiteral("阿里 😀 \n"));
    EXPECT_EQ((*++value).text(), QStringLiteral("plain"));
}

TEST(JsonDocument, CompactsWithoutTouchingNumbersAndTexts)
{
    const std::string_view text =
        R"({ "a b" : [ 1.50 , 12345678901234567890123 ], "c": " \u0041 " })";
    Report report(text);
    const JsonDocument document(text, report);
    EXPECT_EQ(document.root()->compact(),
              QByteArray(R"({"a b":[1.50,12345678901234567890123],"c":" \u0041 "})"));
}

TEST(JsonDocument, AllowsSixtyFourLevelsAndNoMore)
{
    for (const std::size_t depth : {64U, 65U, 100000U}) {
        const std::string text = std::string(depth, '[') + std::string(depth, ']');
        Report report(text);
        const JsonDocument document(text, report);
        EXPECT_EQ(document.root().has_value(), depth == 64) << depth;
        EXPECT_EQ(report.hasErrors(), depth != 64) << depth;
    }
}

TEST(JsonDocument, ReportsEveryDuplicateKeyOfALargeObject)
{
    std::string text = "{";
    for (int i = 0; i < 5000; ++i) {
        text += "\"k" + std::to_string(i % 2500) + "\":0,\n";
    }
    text += "\"last\":0}";
    Report report(text);
    const JsonDocument document(text, report);
    const Findings findings = report.findings();
    ASSERT_EQ(findings.size(), 2500U);
    EXPECT_EQ(findingText(findings.front(), Speech::English),
              QStringLiteral("found the key 'k0' a second time (first in line 1); expected each "
                             "key once"));
    EXPECT_EQ(findings.front().location.line, 2501);
}

TEST(JsonDocument, GoesOnBehindANumberThatIsNotFinite)
{
    const std::string_view text = "[1e999, \"1e999 [\", 2, 1e-999, -1e999]";
    Report report(text);
    const JsonDocument document(text, report);
    EXPECT_TRUE(document.root());
    EXPECT_EQ(report.findings().size(), 3U);
}

/// Every text that is cut off somewhere must be refused, with a location inside it, and never
/// crash.
TEST(JsonDocument, RefusesEveryTextThatIsCutOff)
{
    const std::string whole =
        R"({"a": [1.5e3, -2, "x\n\u0041é", {"b": null, "c": [true, false]}]})";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const std::string text = whole.substr(0, length);
        Report report(text);
        const JsonDocument document(text, report);
        EXPECT_FALSE(document.root()) << text;
        const Findings findings = report.findings();
        ASSERT_EQ(findings.size(), 1U) << text;
        EXPECT_LE(findings.front().location.column, static_cast<int>(length) + 1);
    }
}

TEST(JsonDocument, SurvivesEveryChangedByte)
{
    const std::string whole = R"({"a": [1.5e3, "x\u0041é", {"b": null}], "c": true})";
    int refused = 0;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string text = whole;
            text[at] = static_cast<char>(byte);
            Report report(text);
            const JsonDocument document(text, report);
            EXPECT_EQ(document.root().has_value() || report.hasErrors(), true) << text;
            refused += report.hasErrors() ? 1 : 0;
        }
    }
    EXPECT_GT(refused, 5000);
}

} // namespace
} // namespace capex
