// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/minutes_words.h"
#include "branchbook/report/minutes_paragraphs.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::report;

namespace {

QStringList plain(const QString& stored)
{
    QStringList list;
    for (const Paragraph& paragraph : minutesParagraphs(stored))
        list << plainText(paragraph);
    return list;
}

} // namespace

TEST_CASE("what the window stores becomes paragraphs with bold speakers", "[report]")
{
    const auto found =
        minutesParagraphs(QStringLiteral("<p><b>周砚青：</b>先讲<u>三点</u>。</p><p class=\"in1\">一是 1 &lt; 2</p>"));
    REQUIRE(found.size() == 2);
    REQUIRE(found[0].runs.size() == 2);
    CHECK(found[0].runs[0].text == QStringLiteral("周砚青："));
    CHECK(found[0].runs[0].emphasis == Emphasis::Bold);
    CHECK(found[0].runs[1].text == QStringLiteral("先讲三点。"));
    CHECK(found[0].runs[1].emphasis == Emphasis::None);
    CHECK(plainText(found[1]) == QStringLiteral("一是 1 < 2"));
}

TEST_CASE("lists keep their marks, each numbered list begins at one", "[report]")
{
    CHECK(plain(QStringLiteral("<ul><li>节水</li></ul><ol><li>甲</li><li>乙</li></ol><p>中</p><ol><li>丙</li></ol>"))
          == QStringList{QStringLiteral("• 节水"), QStringLiteral("1. 甲"), QStringLiteral("2. 乙"),
                         QStringLiteral("中"), QStringLiteral("1. 丙")});
}

TEST_CASE("plain text is taken line by line, empty paragraphs are left out", "[report]")
{
    CHECK(plain(QStringLiteral("一\n\n 二 &amp; 三")) == QStringList{QStringLiteral("一"), QStringLiteral(" 二 & 三")});
    CHECK(plain({}).isEmpty());
    CHECK(plain(QStringLiteral("<p></p><p> </p><p>有<br>两行</p>")) == QStringList{QStringLiteral("有\n两行")});
}

TEST_CASE("a text from elsewhere loses its tags and no words", "[report]")
{
    CHECK(plain(QStringLiteral("<div style=\"x\"><span>甲</span> 3 < 5</div><script>乙</script>"))
          == QStringList{QStringLiteral("甲 3 < 5"), QStringLiteral("乙")});
}

TEST_CASE("a tag that never ends is text, however long it is", "[report]")
{
    // Tried at every length of its name, this would take hours.
    const QString endless = u'<' + QString(1'000'000, u'a');
    CHECK(plain(endless) == QStringList{endless});
    CHECK(plain(QStringLiteral("<p>甲</p>") + endless) == QStringList{QStringLiteral("甲"), endless});
    const QString signs(200'000, u'<');
    CHECK(plain(signs) == QStringList{signs});
    CHECK(gathering::plainMinutes(signs) == signs);
    CHECK(gathering::plainMinutes(endless) == endless);
}
