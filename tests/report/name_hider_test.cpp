// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names are hidden as a plain search, name by name, hides them; and a hundred thousand of them in one pass.
#include "report/name_hider.h"

#include "branchbook/report/list_names.h"
#include "report/paragraph_words.h"
#include "report/report_words.h"

#include "support/catch_qt.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace branchbook;
using namespace branchbook::report;

namespace {

QString masked(const QString& name)
{
    return shownName(name, NameStyle::SurnameOnly);
}

bool isBlank(QChar each)
{
    return each != u'\n' && each.isSpace();
}

/// Where `name` begins and ends in the text at or behind its `from`-th character that is no blank; {-1, from} where it does not.
std::pair<qsizetype, qsizetype> spreadPlace(const QString& text, const QString& name, qsizetype& from)
{
    QString close;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isBlank(text[i])) {
            close += text[i];
            places.append(i);
        }
    }
    from = close.indexOf(name, from);
    return from < 0 ? std::pair<qsizetype, qsizetype>{-1, -1} : std::pair{places[from], places[from + name.size() - 1]};
}

/// Name by name, over and over the whole text.
QString plainlyHidden(QString text, const QStringList& names)
{
    for (const QString& name : names)
        text.replace(name, masked(name));
    for (const QString& name : names) {
        qsizetype at = 0;
        for (auto [first, last] = spreadPlace(text, name, at); first >= 0;
             std::tie(first, last) = spreadPlace(text, name, at)) {
            text.replace(first, last + 1 - first, masked(name));
            at += masked(name).size();
        }
    }
    return text;
}

/// With a mark of its own in place of the phrase, which nothing else in the text looks like.
QString plainlyHiddenBut(const QString& phrase, QString text, const QStringList& names)
{
    const QString mark(QChar(0xE000));
    const bool isKept = std::ranges::any_of(
        names, [&](const QString& name) { return name.size() < phrase.size() && phrase.contains(name); });
    if (isKept)
        text.replace(phrase, mark);
    return plainlyHidden(text, names).replace(mark, phrase);
}

const QString kPhrase = QStringLiteral("下季度工作安排");

struct Maker {
    QRandomGenerator random{20260918};
    QStringList letters{QStringLiteral("王"), QStringLiteral("李"), QStringLiteral("强"),
                        QStringLiteral("欧"), QStringLiteral("阳"), QStringLiteral("·"),
                        QStringLiteral("安"), QStringLiteral("排"), QString::fromUcs4(U"\U00020BB7")};
    QStringList blanks{QStringLiteral(" "), QStringLiteral("　"), QStringLiteral("\n"), QStringLiteral(" 　")};

    const QString& oneOf(const QStringList& list) { return list[random.bounded(int(list.size()))]; }
    QString word(int fewest, int most)
    {
        QString made;
        for (int left = random.bounded(fewest, most + 1); left > 0; --left)
            made += oneOf(letters);
        return made;
    }
    QStringList names()
    {
        QStringList made;
        for (int left = random.bounded(1, 9); left > 0; --left)
            made.append(word(2, 5));
        if (random.bounded(3) == 0)
            made.append(QStringLiteral("安排")); // of the phrase
        made.removeDuplicates();
        std::ranges::stable_sort(made, std::ranges::greater(), &QString::size);
        return made;
    }
    QString text(const QStringList& names)
    {
        QString made = word(0, 20);
        for (int left = random.bounded(6); left > 0; --left) {
            QString put = random.bounded(4) == 0 ? kPhrase : oneOf(names);
            if (random.bounded(3) == 0)
                put.insert(random.bounded(int(put.size())), oneOf(blanks));
            made.insert(random.bounded(int(made.size()) + 1), put);
        }
        return made;
    }
};

} // namespace

TEST_CASE("one pass hides what a search name by name hides", "[report]")
{
    Maker maker;
    int hidden = 0;
    int kept = 0;
    for (int i = 0; i < 4000; ++i) {
        const QStringList names = maker.names();
        const QString text = maker.text(names);
        CAPTURE(names.join(u'|').toStdString(), text.toStdString());
        const NameHider hider(names);
        const QString all = hider.hideAll(text);
        REQUIRE(all == plainlyHidden(text, names));
        const QString but = hider.hide(text);
        REQUIRE(but == plainlyHiddenBut(kPhrase, text, names));
        hidden += all != text ? 1 : 0;
        kept += but != all ? 1 : 0;
    }
    CHECK(hidden > 2000);
    CHECK(kept > 20);
}

TEST_CASE("the longest name comes first, a surname may end another, blanks inside a line go with the name", "[report]")
{
    const NameHider hider({QStringLiteral("欧阳明月"), QStringLiteral("陆怀瑾"), QStringLiteral("明月"),
                           QStringLiteral("李强"), QStringLiteral("王李")});
    CHECK(hider.hide(QStringLiteral("欧阳明月、明月")) == QStringLiteral("欧阳××、明×"));
    CHECK(hider.hide(QStringLiteral("王李强")) == QStringLiteral("王××"));
    CHECK(hider.hide(QStringLiteral("陆　怀 瑾到会")) == QStringLiteral("陆××到会"));
    CHECK(hider.hide(QStringLiteral("陆怀\n瑾")) == QStringLiteral("陆怀\n瑾"));
    CHECK(hider.hide(QString()) == QString());
    CHECK(NameHider({}).hide(QStringLiteral("陆怀瑾")) == QStringLiteral("陆怀瑾"));
}

TEST_CASE("a first part of one character is hidden as well, but not in the keys of paragraphs", "[report]")
{
    const QStringList names{QStringLiteral("阿·其木格")};
    CHECK(NameHider(names).hide(QStringLiteral("由阿·其木格负责")) == QStringLiteral("由阿×负责"));
    const QString text = QStringLiteral("由阿·其木格负责，共3项");
    CHECK(paragraphKey(QStringLiteral("p"), text, namesOfKeys(names))
          == paragraphKey(QStringLiteral("p"), text, NameHider({}))); // as books have it
}

TEST_CASE("a rare character of the private area changes nothing for the others of a list", "[report]")
{
    const QString rare = QString(u'王') + QChar(0xE000); // as older systems write 䶮
    const QStringList hidden = withoutPeopleIn({kPhrase, rare, QStringLiteral("安排")}, {rare, QStringLiteral("安排")});
    CHECK(hidden == QStringList{kPhrase, QStringLiteral("王×"), QStringLiteral("安×")});
}

TEST_CASE("a hundred thousand names are hidden in a long list in one pass", "[report]")
{
    constexpr int kPeople = 100'000;
    QRandomGenerator random(1);
    const auto letter = [&] { return QChar(char16_t(0x4E00 + random.bounded(3000))); };
    QStringList names;
    names.reserve(kPeople);
    for (int i = 0; i < kPeople; ++i)
        names.append(QString(letter()) + letter() + letter());
    QStringList cells;
    cells.reserve(kPeople);
    for (const QString& name : std::as_const(names))
        cells.append(name.left(1) + u'　' + name.mid(1) + u'。');
    QElapsedTimer timer;
    timer.start();
    const QStringList hidden = withoutPeopleIn(cells, names);
    CHECK(timer.elapsed() < 60'000); // name by name it is hours
    REQUIRE(hidden.size() == kPeople);
    CHECK(std::ranges::all_of(hidden, [](const QString& cell) { return cell.endsWith(QStringLiteral("×。")); }));
}
