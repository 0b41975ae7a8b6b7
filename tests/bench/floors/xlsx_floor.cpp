// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_floor_xlsx expat FILE.xlsx | sqlite FILE.xlsx OUT.db: the least that reading a roster can cost on this machine.
//   expat   inflates the first sheet and the shared texts and lets expat run over them; nothing is kept
//   sqlite  inflates both, finds the cells with a scanner that trusts the file, and writes each row of up to twenty columns
//           into a new database, in one transaction, durable
// No checks: for files that make_roster.py wrote.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <expat.h>
#include <sqlite3.h>
#include <zlib.h>

namespace {

constexpr int kColumns = 20;

[[noreturn]] void stop(const char* why)
{
    std::fprintf(stderr, "bench_floor_xlsx: %s\n", why);
    std::exit(1);
}

std::uint32_t number(std::string_view bytes, size_t at, int size)
{
    std::uint32_t value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = value << 8U | static_cast<unsigned char>(bytes[at + size_t(i)]);
    return value;
}

/// The member called `name`, by the archive's own table at its end.
std::string inflated(std::string_view archive, std::string_view name)
{
    const size_t end = archive.rfind(std::string_view("PK\5\6", 4));
    if (end == std::string_view::npos)
        stop("no archive");
    size_t entry = number(archive, end + 16, 4);
    for (std::uint32_t left = number(archive, end + 10, 2); left > 0; --left) {
        const size_t nameSize = number(archive, entry + 28, 2);
        if (archive.substr(entry + 46, nameSize) == name) {
            const size_t local = number(archive, entry + 42, 4);
            const size_t data = local + 30 + number(archive, local + 26, 2) + number(archive, local + 28, 2);
            std::string out(number(archive, entry + 24, 4), '\0');
            z_stream stream{};
            stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(archive.data() + data));
            stream.avail_in = number(archive, entry + 20, 4);
            stream.next_out = reinterpret_cast<Bytef*>(out.data());
            stream.avail_out = uInt(out.size());
            if (inflateInit2(&stream, -MAX_WBITS) != Z_OK || inflate(&stream, Z_FINISH) != Z_STREAM_END)
                stop("the archive does not inflate");
            inflateEnd(&stream);
            return out;
        }
        entry += 46 + nameSize + number(archive, entry + 30, 2) + number(archive, entry + 32, 2);
    }
    return {};
}

long elements = 0;
long letters = 0;

void parse(const std::string& xml)
{
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetElementHandler(
        parser, [](void*, const XML_Char*, const XML_Char**) { ++elements; }, [](void*, const XML_Char*) {});
    XML_SetCharacterDataHandler(parser, [](void*, const XML_Char*, int size) { letters += size; });
    constexpr size_t kPiece = 64 << 10;
    for (size_t at = 0; at < xml.size(); at += kPiece) {
        const size_t size = std::min(kPiece, xml.size() - at);
        if (XML_Parse(parser, xml.data() + at, int(size), at + size == xml.size()) == XML_STATUS_ERROR)
            stop("no XML");
    }
    XML_ParserFree(parser);
}

/// What stands between the next `<t …>` and its end, for every shared text.
std::vector<std::string_view> sharedTexts(std::string_view xml)
{
    std::vector<std::string_view> texts;
    for (size_t at = xml.find("<t"); at != std::string_view::npos; at = xml.find("<t", at)) {
        const size_t begin = xml.find('>', at) + 1;
        const size_t end = xml.find('<', begin);
        texts.push_back(xml.substr(begin, end - begin));
        at = end;
    }
    return texts;
}

class RowWriter
{
public:
    explicit RowWriter(const char* path)
    {
        std::remove(path);
        if (sqlite3_open(path, &m_db) != SQLITE_OK)
            stop("no database");
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        std::string columns;
        std::string places;
        for (int i = 1; i <= kColumns; ++i) {
            columns += (i > 1 ? ",c" : "c") + std::to_string(i);
            places += (i > 1 ? ",?" : "?") + std::to_string(i);
        }
        run(("CREATE TABLE member(" + columns + ")").c_str());
        run("BEGIN");
        sqlite3_prepare_v2(m_db, ("INSERT INTO member VALUES(" + places + ")").c_str(), -1, &m_insert, nullptr);
    }
    RowWriter(const RowWriter&) = delete;
    RowWriter& operator=(const RowWriter&) = delete;
    ~RowWriter()
    {
        sqlite3_finalize(m_insert);
        run("COMMIT");
        sqlite3_close(m_db);
    }
    void set(int column, std::string_view text) const
    {
        sqlite3_bind_text(m_insert, column, text.data(), int(text.size()), SQLITE_STATIC);
    }
    void write() const
    {
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            stop("a row was not written");
        sqlite3_reset(m_insert);
        sqlite3_clear_bindings(m_insert);
    }

private:
    void run(const char* sql) const
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            stop(sqlite3_errmsg(m_db));
    }
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

/// One `<c r="C7" t="s"><v>12</v></c>`, from its < on.
void putCell(std::string_view cell, const std::vector<std::string_view>& texts, const RowWriter& rows)
{
    const size_t head = cell.find('>');
    const size_t reference = cell.find("r=\"") + 3;
    int column = 0;
    for (size_t i = reference; cell[i] >= 'A'; ++i)
        column = column * 26 + (cell[i] - 'A' + 1);
    const size_t value = cell.find("<v>", head);
    if (value == std::string_view::npos || column > kColumns)
        return;
    const std::string_view text = cell.substr(value + 3, cell.find('<', value + 3) - value - 3);
    const bool shared = cell.substr(0, head).find("t=\"s\"") != std::string_view::npos;
    rows.set(column, shared ? texts[size_t(std::atol(text.data()))] : text);
}

void writeRows(std::string_view sheet, const std::vector<std::string_view>& texts, const char* path)
{
    const RowWriter rows(path);
    for (size_t row = sheet.find("<row "); row != std::string_view::npos; row = sheet.find("<row ", row + 5)) {
        const size_t end = sheet.find("</row>", row);
        for (size_t cell = sheet.find("<c ", row); cell < end; cell = sheet.find("<c ", cell + 3)) {
            const size_t head = sheet.find('>', cell);
            const size_t close = sheet[head - 1] == '/' ? head : sheet.find("</c>", head);
            putCell(sheet.substr(cell, close - cell), texts, rows);
        }
        rows.write();
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3 || (std::strcmp(argv[1], "sqlite") == 0 && argc < 4))
        stop("expat FILE.xlsx | sqlite FILE.xlsx OUT.db");
    std::ifstream file(argv[2], std::ios::binary);
    const std::string archive((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    const std::string sheet = inflated(archive, "xl/worksheets/sheet1.xml");
    const std::string texts = inflated(archive, "xl/sharedStrings.xml");
    if (std::strcmp(argv[1], "sqlite") == 0) {
        writeRows(sheet, sharedTexts(texts), argv[3]);
        return 0;
    }
    parse(sheet);
    parse(texts);
    std::printf("elements %ld, bytes of text %ld\n", elements, letters);
    return 0;
}
