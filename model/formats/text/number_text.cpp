// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/number_text.h"

#include "model/figures/excerpt.h"
#include "model/formats/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>

namespace capex {

namespace {

bool hasNonZeroDigit(std::string_view number)
{
    const std::string_view mantissa = number.substr(0, number.find_first_of("eE"));
    return mantissa.find_first_of("123456789") != std::string_view::npos;
}

bool startsLikeANumber(std::string_view text)
{
    const std::string_view digits = text.substr(text.starts_with('-') ? 1 : 0);
    return !digits.empty() && ((digits[0] >= '0' && digits[0] <= '9') || digits[0] == '.');
}

/// The number behind the e of "1e3"; 0 without.
long exponentOf(std::string_view number)
{
    const std::size_t e = number.find_first_of("eE");
    long power = 0;
    if (e != std::string_view::npos) {
        const std::size_t sign = number[e + 1] == '+' ? 2 : 1;
        std::from_chars(number.data() + e + sign, number.data() + number.size(), power);
    }
    return power;
}

/// Whether a number that std::from_chars cannot represent is too large rather than too small.
bool isTooLarge(std::string_view number)
{
    const std::string_view mantissa = number.substr(0, number.find_first_of("eE"));
    const std::string_view exponent = number.substr(mantissa.size());
    if (exponent.size() > 6) {
        return exponent.find('-') == std::string_view::npos;
    }
    const auto digit = static_cast<long>(mantissa.find_first_of("123456789"));
    const auto point = static_cast<long>(std::min(mantissa.find('.'), mantissa.size()));
    return point - digit + exponentOf(number) > 0;
}

/// A decimal number in one form, whatever form it was written in.
struct Decimal
{
    std::string digits; ///< from the first to the last that is not zero
    long point = 0; ///< how many of them stand before the decimal point; negative: zeros behind it

    friend bool operator==(const Decimal&, const Decimal&) = default;
};

Decimal decimalOf(std::string_view number)
{
    const std::string_view mantissa = number.substr(0, number.find_first_of("eE"));
    const std::string_view whole = mantissa.substr(0, mantissa.find('.'));
    Decimal decimal;
    for (const char c : mantissa) {
        if (c >= '0' && c <= '9') {
            decimal.digits += c;
        }
    }
    const std::size_t first = decimal.digits.find_first_not_of('0');
    if (first == std::string::npos) {
        return {};
    }
    const auto wholeDigits = static_cast<long>(whole.size()) - (whole.starts_with('-') ? 1 : 0);
    decimal.point = wholeDigits - static_cast<long>(first) + exponentOf(number);
    decimal.digits.erase(decimal.digits.find_last_not_of('0') + 1);
    decimal.digits.erase(0, first);
    return decimal;
}

} // namespace

QByteArray numberText(double value)
{
    const double magnitude = std::abs(value);
    if (magnitude == 0) {
        return QByteArrayLiteral("0");
    }
    std::array<char, 64> buffer;
    const auto format = magnitude >= 1e-7 && magnitude < 1e21 ? std::chars_format::fixed
                                                              : std::chars_format::scientific;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format);
    return {buffer.data(), written.ptr - buffer.data()};
}

double percentOf(double fraction)
{
    for (int digits = 1; digits < 17; ++digits) {
        const double percent = QByteArray::number(fraction * 100, 'g', digits).toDouble();
        if (percent / 100 == fraction) {
            return percent;
        }
    }
    return fraction * 100;
}

Result<double, Fault> numberFrom(std::string_view text)
{
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    if (!startsLikeANumber(text) || fault == std::errc::invalid_argument || stop != end) {
        return Fault{{Found::Text, excerpt(toQString(text))}, Expected::Number};
    }
    const bool outOfRange = fault == std::errc::result_out_of_range;
    if (outOfRange && isTooLarge(text)) {
        return Fault{{Found::InfiniteNumber, excerpt(toQString(text))}, Expected::NumberBelow};
    }
    if (outOfRange || (value == 0 && hasNonZeroDigit(text))) {
        return Fault{{Found::VanishingNumber, excerpt(toQString(text))}, Expected::NumberAbove};
    }
    return value == 0 ? 0.0 : value;
}

std::optional<Fault> faultOfRounding(std::string_view text, double value)
{
    // A double keeps so many digits, where no exponent makes it very small.
    constexpr std::size_t alwaysKept = std::numeric_limits<double>::digits10;
    if (text.size() <= alwaysKept && text.find_first_of("eE") == std::string_view::npos) {
        return std::nullopt;
    }
    const QByteArray kept = numberText(value);
    if (decimalOf(text) == decimalOf({kept.constData(), static_cast<std::size_t>(kept.size())})) {
        return std::nullopt;
    }
    return Fault{{Found::RoundedNumber, excerpt(toQString(text)), QString::fromLatin1(kept)},
                 {Expected::Digits, alwaysKept}};
}

} // namespace capex
