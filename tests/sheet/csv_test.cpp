// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_support.h"

#include <QStringEncoder>

using namespace branchbook;
using namespace branchbook::sheet;

namespace {

QString readText(const QByteArray& bytes, const CsvOptions& options = {})
{
    const QTemporaryDir folder;
    return dump(readAll(writeFile(folder, QStringLiteral("名单.csv"), bytes), 0, options));
}

QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding, QStringEncoder::Flag::Default);
    return encoder.encode(text);
}

const QString kRoster = QStringLiteral("姓名,入党时间\n𠮷䶮,1985.1\n");
const QString kRosterDump = QStringLiteral("A1:t=姓名|B1:t=入党时间\nA2:t=𠮷䶮|B2:t=1985.1");

} // namespace

TEST_CASE("a csv file is read in every usual encoding")
{
    CHECK(readText(kRoster.toUtf8()) == kRosterDump);
    CHECK(readText("\xEF\xBB\xBF" + kRoster.toUtf8()) == kRosterDump);
    CHECK(readText(encoded(kRoster, "GB18030")) == kRosterDump);
    CHECK(readText(encoded(kRoster, "UTF-16LE")) == kRosterDump);
    CHECK(readText(encoded(kRoster, "UTF-16BE")) == kRosterDump);
    CHECK(readText("\xFF\xFE" + encoded(kRoster, "UTF-16LE")) == kRosterDump);
    CHECK(readText("\xFE\xFF" + encoded(kRoster, "UTF-16BE")) == kRosterDump);
    // 张三 in GBK, spelled by hand.
    CHECK(readText("\xD5\xC5\xC8\xFD,1\r\n") == QStringLiteral("A1:t=张三|B1:t=1"));
    // Where the head of a roster stands in it in Big5 alone, it is Big5: 姓名,性別 / 王小明,男.
    CHECK(readText("\xA9m\xA6W,\xA9\xCA\xA7O\n\xA4\xFD\xA4p\xA9\xFA,\xA8k\n")
          == QStringLiteral("A1:t=姓名|B1:t=性別\nA2:t=王小明|B2:t=男"));
    // Big5 for 一 is A4 40: valid GB18030 as well, so only the caller can know.
    CHECK(readText("\xA4\x40,\xA4\x47\n", {QStringLiteral("Big5"), {}}) == QStringLiteral("A1:t=一|B1:t=二"));
}

TEST_CASE("the workbook of a csv file tells its encoding and one sheet")
{
    const QTemporaryDir folder;
    const auto book =
        Workbook::open(writeFile(folder, QStringLiteral("第一支部.名单.txt"), encoded(kRoster, "GB18030")));
    REQUIRE(book);
    CHECK((*book)->format() == Format::Csv);
    CHECK((*book)->encoding() == QStringLiteral("GB18030"));
    REQUIRE((*book)->sheets().size() == 1);
    CHECK((*book)->sheets().front().name == QStringLiteral("第一支部.名单"));
}

TEST_CASE("fields follow RFC 4180 and the habits beside it")
{
    CHECK(readText("a,\"b, \"\"c\"\"\r\nd\",e\r\nf\n") == QStringLiteral("A1:t=a|B1:t=b, \"c\"\r\nd|C1:t=e\nA2:t=f"));
    CHECK(readText("a\"b\",\"c\"d,\n") == QStringLiteral("A1:t=a\"b\"|B1:t=cd"));
    CHECK(readText("a\rb\nc\r\n\r\nd,,,e") == QStringLiteral("A1:t=a\nA2:t=b\nA3:t=c\nA5:t=d|D5:t=e"));
    CHECK(readText("\"\",x\n\"\"\"\",y") == QStringLiteral("B1:t=x\nA2:t=\"|B2:t=y"));
}

TEST_CASE("a quote that is never closed stays a character")
{
    CHECK(readText("a,\"b\nc,d\ne,f\n") == QStringLiteral("A1:t=a|B1:t=\"b\nA2:t=c|B2:t=d\nA3:t=e|B3:t=f"));
    CHECK(readText("x,\"") == QStringLiteral("A1:t=x|B1:t=\""));
}

TEST_CASE("the separator is the most regular one")
{
    CHECK(readText("a;b;c\n1,5;2;3\n4,5;5;6\n")
          == QStringLiteral("A1:t=a|B1:t=b|C1:t=c\nA2:t=1,5|B2:t=2|C2:t=3\n"
                            "A3:t=4,5|B3:t=5|C3:t=6"));
    CHECK(readText("a\tb\n1,2,3\tx\n2,3\ty\n") == QStringLiteral("A1:t=a|B1:t=b\nA2:t=1,2,3|B2:t=x\nA3:t=2,3|B3:t=y"));
    CHECK(readText("党员名册\n\n姓名,性别\n甲,\"男;;\"\n")
          == QStringLiteral("A1:t=党员名册\nA3:t=姓名|B3:t=性别\nA4:t=甲|B4:t=男;;"));
    CHECK(readText("甲,\"1;2;3\"\n乙,\"4;5;6\"\n") == QStringLiteral("A1:t=甲|B1:t=1;2;3\nA2:t=乙|B2:t=4;5;6"));
    CHECK(readText("甲\n乙\n") == QStringLiteral("A1:t=甲\nA2:t=乙"));
    CHECK(readText("a;b,c\n", {{}, u';'}) == QStringLiteral("A1:t=a|B1:t=b,c"));
}

TEST_CASE("guards and text formulas are undone")
{
    CHECK(readText("'=1+1,'-,''+x,'abc,'\n") == QStringLiteral("A1:t==1+1|B1:t=-|C1:t='+x|D1:t='abc|E1:t='"));
    CHECK(readText("=\"0123\",\"=\"\"45\"\"\",'=\"9\"\n") == QStringLiteral("A1:tf=0123|B1:tf=45|C1:t==\"9\""));
}

TEST_CASE("unreadable text files give one clear error")
{
    const QTemporaryDir folder;
    const auto codeOf = [&folder](const QByteArray& bytes) {
        return failureOf(writeFile(folder, QStringLiteral("x.csv"), bytes));
    };
    CHECK(codeOf("") == QStringLiteral("sheet.empty_file"));
    CHECK(codeOf("\xEF\xBB\xBF \r\n") == QStringLiteral("sheet.empty_file"));
    CHECK(codeOf("abc\xFF\xFF,\x80\n") == QStringLiteral("sheet.encoding"));
    CHECK(codeOf("\xEF\xBB\xBF"
                 "abc\xD5\xC5")
          == QStringLiteral("sheet.encoding"));
    CHECK(codeOf("%PDF-1.4 x") == QStringLiteral("sheet.unknown_format"));
    // A few controls in a short list of names are a matter of their cells.
    const QByteArray names("name,sex,kind\nA\x07Q,m,member\nB\0Q,m,member\nC\x1b[31mQ,m,member\n", 57);
    CHECK(readAll(writeFile(folder, QStringLiteral("names.csv"), names)).rowCount() == 4);
    CHECK(codeOf("<html><table>") == QStringLiteral("sheet.markup"));
    CHECK(codeOf(QByteArray("\1\2\3\4\5\6\7\x08 abc\0\0", 14)) == QStringLiteral("sheet.unknown_format"));
    CHECK(failureOf(folder.filePath(QStringLiteral("none.csv"))) == QStringLiteral("sheet.not_found"));
    CHECK(failureOf(folder.path()) == QStringLiteral("sheet.unreadable"));
}

TEST_CASE("text is a roster only under the ending of a table")
{
    const QTemporaryDir folder;
    const QByteArray table("姓名,性别\n甲,男\n");
    for (const char* ending : {"csv", "CSV", "txt", "tsv", "xls"}) { // programs export text as .xls, too
        const QString path = writeFile(folder, QStringLiteral("名册.") + QString::fromLatin1(ending), table);
        CHECK(readAll(path).rowCount() == 2);
    }
    for (const char* ending : {"py", "cpp", "json", "md", "xlsx", "ods"}) {
        const auto opened =
            Workbook::open(writeFile(folder, QStringLiteral("名册.") + QString::fromLatin1(ending), table));
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == QStringLiteral("sheet.text_ending"));
        CHECK(sentence(opened.error()).contains(u'.' + QString::fromLatin1(ending)));
    }
}

TEST_CASE("limits hold for text files")
{
    const QTemporaryDir folder;
    const auto codeOf = [&folder](const QByteArray& bytes, const Limits& limits = {}) {
        return failureOf(writeFile(folder, QStringLiteral("x.csv"), bytes), limits);
    };
    Limits limits;
    limits.fileBytes = 1000;
    CHECK(codeOf(QByteArray(1001, 'x'), limits) == QStringLiteral("sheet.text_too_big"));
    CHECK(failureOf(writeFile(folder, QStringLiteral("x.xlsx"), QByteArray(1001, 'x')), limits)
          == QStringLiteral("sheet.too_big"));
    limits = {};
    limits.rows = 2;
    CHECK(codeOf("a\nb\nc\n", limits) == QStringLiteral("sheet.too_many_rows"));
    CHECK(codeOf("a\nb\n", limits).isEmpty());
    limits = {};
    limits.cells = 3;
    CHECK(codeOf("a,b\nc,d\n", limits) == QStringLiteral("sheet.too_many_cells"));
    CHECK(codeOf(QByteArray(32'767, 'x')).isEmpty());
    CHECK(codeOf(QByteArray(10'000'000, 'x')) == QStringLiteral("sheet.text_too_long"));
    CHECK(codeOf(QByteArray("x,").repeated(5'000'000)) == QStringLiteral("sheet.too_many_columns"));
    CHECK(codeOf(QByteArray("\"x").repeated(3'000'000)) == QStringLiteral("sheet.text_too_long"));
    CHECK(codeOf(QByteArray(",").repeated(16'384) + "\n").isEmpty());
}

namespace {

class StopAfter final : public Progress
{
public:
    explicit StopAfter(int calls)
        : m_left(calls)
    {
    }
    bool advance(qint64, qint64, const QString&) override { return m_left-- > 0; }

private:
    int m_left;
};

} // namespace

TEST_CASE("reading stops when told")
{
    const QTemporaryDir folder;
    const auto book = Workbook::open(writeFile(folder, QStringLiteral("x.csv"), QByteArray("a,b\n").repeated(5000)));
    REQUIRE(book);
    StopAfter stop(2);
    const auto table = (*book)->read(0, stop);
    REQUIRE_FALSE(table);
    CHECK(table.error().kind == ErrorKind::Cancelled);
    NoProgress progress;
    CHECK((*book)->read(0, progress, 10)->rowCount() == 10);
    CHECK((*book)->read(0, progress)->rowCount() == 5000);
}
