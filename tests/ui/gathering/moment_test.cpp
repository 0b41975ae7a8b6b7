// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch_qt.h"
#include "ui/gathering/minutes_text.h"
#include "ui/gathering/moment.h"

#include <QTextDocument>

using namespace branchbook::ui;

namespace {

const QDate kToday(2026, 9, 18);

QString parsed(const QString& typed, const Moment& before = {QDate(2026, 9, 1), QTime(9, 0), {}})
{
    const auto moment = parseMoment(typed, before, kToday);
    if (!moment)
        return QStringLiteral("?");
    return moment->day.toString(Qt::ISODate) + u' ' + moment->starts.toString(QStringLiteral("HH:mm")) + u'-'
        + moment->ends.toString(QStringLiteral("HH:mm"));
}

QString cleaned(const QString& html)
{
    QTextDocument document;
    showMinutes(document, html);
    return minutesHtml(document);
}

} // namespace

TEST_CASE("day and hours are understood as people type them", "[ui][gathering]")
{
    const auto [typed, expected] = GENERATE(table<const char*, const char*>({
        {"9月18日 14:30—16:10", "2026-09-18 14:30-16:10"},
        {"2026.9.18 14:30-16:10", "2026-09-18 14:30-16:10"},
        {"2026-09-18 9:05", "2026-09-18 09:05-"},
        {"20260918 14：30～16：10", "2026-09-18 14:30-16:10"},
        {"今天 下午2点半", "2026-09-18 14:30-"},
        {"昨天 上午9点至11点", "2026-09-17 09:00-11:00"},
        {"9月18日 下午2:30—4:10", "2026-09-18 14:30-16:10"},
        {"9月18日", "2026-09-18 -"},
        {"15:00—16:00", "2026-09-01 15:00-16:00"},
        {"2025年12月30日 9时", "2025-12-30 09:00-"},
        {"9.18 9:00-10:30", "2026-09-18 09:00-10:30"},
        {"9.31 9:00", "?"},
        {"9月31日 9:00", "?"},
        {"9月18日 25:00", "?"},
        {"9月18日 9:00 10:00 11:00", "?"},
        {"9月", "?"},
        {"下个星期", "?"},
        {"", "?"},
    }));
    CHECK(parsed(QString::fromUtf8(typed)) == QString::fromUtf8(expected));
}

TEST_CASE("what the field shows is read back as the same moment", "[ui][gathering]")
{
    for (const auto& moment :
         {Moment{QDate(2026, 9, 18), QTime(14, 30), QTime(16, 10)}, Moment{QDate(2025, 1, 2), QTime(9, 0), {}},
          Moment{QDate(2026, 2, 28), {}, {}}, Moment{QDate(2026, 2, 28), {}, QTime(11, 0)}})
        CHECK(parseMoment(momentText(moment, kToday), {}, kToday) == moment);
    CHECK(momentText({QDate(2026, 9, 18), QTime(14, 30), QTime(16, 10)}, kToday)
          == QStringLiteral("9月18日 14:30—16:10"));
    CHECK(momentText({QDate(2025, 9, 30), {}, {}}, kToday) == QStringLiteral("2025年9月30日"));
}

TEST_CASE("minutes keep paragraphs, lists, indents, bold and underline", "[ui][gathering]")
{
    const auto html =
        GENERATE(as<QString>(), QStringLiteral("<p>一</p><p></p><p class=\"in2\">二</p>"),
                 QStringLiteral("<p><b>周砚青：</b>同意&lt;1&gt;&amp;<u>下划线</u></p>"),
                 QStringLiteral("<p>前</p><ul><li>甲</li><li>乙</li></ul><ol><li>丙</li></ol><p>后</p>"),
                 QStringLiteral("<ul><li>甲</li></ul><p>中</p><ul><li>乙</li></ul>"), QStringLiteral("<p>𠮷和䶮</p>"));
    CHECK(cleaned(html) == html);
}

TEST_CASE("anything else in stored minutes is read as plain text", "[ui][gathering]")
{
    CHECK(cleaned(QStringLiteral("第一行\n第二行 &lt;甲&gt;"))
          == QStringLiteral("<p>第一行</p><p>第二行 &lt;甲&gt;</p>"));
    const auto hostile =
        cleaned(QStringLiteral("<p onclick=\"x()\">文字<img src=\"file:///etc/passwd\"><a href=\"http://x\">链接</a>"
                               "<script>alert(1)</script></p>"));
    CHECK(hostile.contains(QStringLiteral("文字")));
    CHECK_FALSE(hostile.contains(QStringLiteral("img")));
    CHECK_FALSE(hostile.contains(QStringLiteral("href")));
    CHECK_FALSE(hostile.contains(QStringLiteral("onclick")));
    CHECK_FALSE(hostile.contains(QStringLiteral("<script")));
    QTextDocument empty;
    CHECK(minutesHtml(empty).isEmpty());
}
