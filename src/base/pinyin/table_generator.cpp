// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tool of the build: asks ICU for the readings of all Han characters and writes them as a C++ source, so that the
// program itself needs no ICU. `branchbook_pinyin_table OUT.cpp`
#include "base/pinyin/exceptions.h"
#include "base/pinyin/pinyin_table.h"

#include <unicode/translit.h>
#include <unicode/uclean.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace branchbook::pinyin_table;

namespace {

constexpr UChar32 kLastHan = 0x323AF;
constexpr UChar32 kNeighbour = 0x56FD; // 国: Han, in no rule of its own

/// Ours are char32_t, ICU's are signed.
UChar32 icu(char32_t character)
{
    return static_cast<UChar32>(character);
}

class Readings
{
public:
    Readings()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_names.reset(icu::Transliterator::createInstance("Han-Latin/Names", UTRANS_FORWARD, status));
        UParseError where;
        // ü is no u: it becomes v before the marks go.
        m_plain.reset(icu::Transliterator::createFromRules("plain", ":: NFC; [üǖǘǚǜ] > v; :: NFD; :: [:Mn:] Remove;",
                                                           UTRANS_FORWARD, where, status));
        m_good = U_SUCCESS(status) != 0;
    }

    [[nodiscard]] bool good() const { return m_good; }

    /// The syllables of a name, letters only; a piece that is not Latin is empty.
    [[nodiscard]] std::vector<std::string> of(const icu::UnicodeString& name) const
    {
        auto text = name;
        m_names->transliterate(text);
        m_plain->transliterate(text);
        std::string utf8;
        text.toUTF8String(utf8);
        std::vector<std::string> pieces(1);
        for (const char c : utf8) {
            if (c == ' ')
                pieces.emplace_back();
            else
                pieces.back() += c;
        }
        for (auto& piece : pieces)
            if (!std::all_of(piece.begin(), piece.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
                piece.clear();
        return pieces;
    }

    [[nodiscard]] std::string inside(UChar32 character) const
    {
        const auto pieces = of(icu::UnicodeString(kNeighbour).append(character));
        return pieces.size() == 2 ? pieces[1] : std::string();
    }

    [[nodiscard]] std::string atStart(UChar32 character, UChar32 next = kNeighbour) const
    {
        const auto pieces = of(icu::UnicodeString(character).append(next));
        return pieces.size() == 2 ? pieces[0] : std::string();
    }

private:
    std::unique_ptr<icu::Transliterator> m_names;
    std::unique_ptr<icu::Transliterator> m_plain;
    bool m_good = false;
};

class Writer
{
public:
    explicit Writer(const Readings& readings)
        : m_readings(readings)
    {
        number({});
    }

    void collect()
    {
        for (UChar32 c = 0; c <= kLastHan; ++c) {
            UErrorCode status = U_ZERO_ERROR;
            if (uscript_getScript(c, &status) == USCRIPT_HAN)
                take(c);
        }
        for (const auto& exception : kNameExceptions)
            m_common[icu(exception.character)] = number(exception.reading);
        for (const auto& exception : kSurnameExceptions)
            m_surnames[icu(exception.character)] = number(exception.reading);
        for (const auto& pair : kPairExceptions) {
            const auto reading = pair.reading != nullptr ? std::string(pair.reading)
                                                         : m_readings.atStart(icu(pair.first), icu(pair.second));
            m_pairs[{icu(pair.first), icu(pair.second)}] = {number(reading), pair.atStart};
        }
    }

    void write(std::ostream& out) const
    {
        out << "// Written by branchbook_pinyin_table; not to be edited.\n"
               "#include \"base/pinyin/pinyin_table.h\"\n\nnamespace branchbook::pinyin_table {\n\nnamespace {\n\n"
               "constexpr Syllable kSyllables[] = {\n";
        for (const auto& syllable : m_syllables)
            out << "{\"" << syllable << "\"},\n";
        out << "};\nconstexpr std::uint16_t kDirect[] = {\n";
        for (auto c = icu(kDirectFirst); c <= icu(kDirectLast); ++c) {
            const auto found = m_common.find(c);
            out << (found == m_common.end() ? 0 : found->second) << ((c & 31) == 31 ? ",\n" : ",");
        }
        std::string others;
        std::string readings;
        for (const auto& [c, reading] : m_common)
            if (c < icu(kDirectFirst) || c > icu(kDirectLast)) {
                others += std::to_string(c) + ",\n";
                readings += std::to_string(reading) + ",\n";
            }
        out << "};\nconstexpr std::uint32_t kOthers[] = {\n"
            << others << "};\nconstexpr std::uint16_t kOtherReadings[] = {\n"
            << readings << "};\nconstexpr Surname kSurnames[] = {\n";
        for (const auto& [c, reading] : m_surnames)
            out << "{" << c << "," << reading << "},\n";
        out << "};\nconstexpr Pair kPairs[] = {\n";
        for (const auto& [pair, reading] : m_pairs)
            out << "{" << pair.first << "," << pair.second << "," << reading.first << ","
                << (reading.second ? "true" : "false") << "},\n";
        out << "};\n\n} // namespace\n\nconst Table& table()\n{\n"
               "    static constexpr Table kTable{kSyllables, kDirect, kOthers, kOtherReadings, kSurnames, kPairs};\n"
               "    return kTable;\n}\n\n} // namespace branchbook::pinyin_table\n";
    }

    [[nodiscard]] bool good() const { return m_good && m_common.size() > 40000; }

private:
    void take(UChar32 character)
    {
        const auto common = m_readings.inside(character);
        if (common.empty())
            return;
        m_common[character] = number(common);
        const auto surname = m_readings.atStart(character);
        if (!surname.empty() && surname != common)
            m_surnames[character] = number(surname);
    }

    std::uint16_t number(const std::string& syllable)
    {
        m_good = m_good && syllable.size() < std::tuple_size_v<Syllable>;
        const auto found = m_numbers.find(syllable);
        if (found != m_numbers.end())
            return found->second;
        const auto next = static_cast<std::uint16_t>(m_syllables.size());
        m_syllables.push_back(syllable);
        m_numbers.emplace(syllable, next);
        return next;
    }

    const Readings& m_readings;
    std::vector<std::string> m_syllables;
    std::map<std::string, std::uint16_t> m_numbers;
    std::map<UChar32, std::uint16_t> m_common;
    std::map<UChar32, std::uint16_t> m_surnames;
    std::map<std::pair<UChar32, UChar32>, std::pair<std::uint16_t, bool>> m_pairs;
    bool m_good = true;
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "usage: branchbook_pinyin_table OUT.cpp\n";
        return 2;
    }
    const Readings readings;
    if (!readings.good()) {
        std::cerr << "branchbook_pinyin_table: this ICU has no Han-Latin/Names\n";
        return 1;
    }
    Writer writer(readings);
    writer.collect();
    std::ofstream out(argv[1], std::ios::binary | std::ios::trunc);
    writer.write(out);
    if (!writer.good() || !out.flush()) {
        std::cerr << "branchbook_pinyin_table: the table could not be made\n";
        return 1;
    }
    return 0;
}
