// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/pinyin.h"

#include "base/pinyin/exceptions.h"
#include "support/catch_qt.h"

#include <unicode/translit.h>

#include <algorithm>
#include <memory>
#include <random>
#include <set>

using namespace branchbook;

namespace {

/// ICU's own answer, marks taken off by hand: another road than the generator's.
QString plainLetters(const QString& marked)
{
    QString letters;
    for (const QChar c : marked.normalized(QString::NormalizationForm_D)) {
        if (c == QChar(0x0308) && !letters.isEmpty() && letters.back() == u'u')
            letters.back() = u'v';
        else if (c.isLetter() || c.isSurrogate())
            letters += c;
    }
    return letters;
}

class NamesTransliterator
{
public:
    NamesTransliterator()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_names.reset(icu::Transliterator::createInstance("Han-Latin/Names", UTRANS_FORWARD, status));
        REQUIRE(U_SUCCESS(status));
    }

    [[nodiscard]] QString pinyinOf(const QString& name) const
    {
        icu::UnicodeString text(reinterpret_cast<const char16_t*>(name.utf16()), static_cast<int32_t>(name.size()));
        m_names->transliterate(text);
        return plainLetters(QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length()));
    }

private:
    std::unique_ptr<icu::Transliterator> m_names;
};

std::set<char32_t> exceptionCharacters()
{
    std::set<char32_t> characters;
    for (const auto& exception : pinyin_table::kSurnameExceptions)
        characters.insert(exception.character);
    for (const auto& exception : pinyin_table::kNameExceptions)
        characters.insert(exception.character);
    return characters;
}

} // namespace

TEST_CASE("3,000 generated names read as ICU reads them")
{
    const NamesTransliterator icuNames;
    const auto exceptions = exceptionCharacters();
    const QString surnames =
        QStringLiteral("赵钱孙李周吴郑王单曾解仇查盖区任华翟乐员宓召秘卜繁折种燕牟葛眭长万澹令重沈");
    std::mt19937 random(20260918);
    const auto pick = [&](char32_t first, char32_t last) {
        for (;;) {
            const auto c = static_cast<char32_t>(std::uniform_int_distribution<quint32>(first, last)(random));
            if (exceptions.count(c) == 0)
                return QString::fromUcs4(&c, 1);
        }
    };
    int compared = 0;
    for (int i = 0; i < 3000; ++i) {
        auto name = i % 2 == 0 ? QString(surnames[static_cast<qsizetype>(random() % 36)]) : pick(0x4E00, 0x9FA5);
        name += pick(0x4E00, 0x9FA5);
        if (i % 3 == 0)
            name += i % 30 == 0 ? pick(0x20000, 0x2A6DF) : pick(0x3400, 0x9FFF);
        const auto expected = icuNames.pinyinOf(name);
        INFO(name.toStdString());
        REQUIRE(pinyin(name) == expected);
        ++compared;
    }
    CHECK(compared == 3000);
}

TEST_CASE("surnames with a reading of their own")
{
    // Dictionaries of surnames: Xiandai Hanyu Cidian and the list of name readings in general use.
    const std::pair<QString, QString> cases[] = {
        {QStringLiteral("单国"), QStringLiteral("shanguo")},  {QStringLiteral("曾国"), QStringLiteral("zengguo")},
        {QStringLiteral("解国"), QStringLiteral("xieguo")},   {QStringLiteral("仇国"), QStringLiteral("qiuguo")},
        {QStringLiteral("查国"), QStringLiteral("zhaguo")},   {QStringLiteral("盖国"), QStringLiteral("geguo")},
        {QStringLiteral("区国"), QStringLiteral("ouguo")},    {QStringLiteral("任国"), QStringLiteral("renguo")},
        {QStringLiteral("华国"), QStringLiteral("huaguo")},   {QStringLiteral("翟国"), QStringLiteral("zhaiguo")},
        {QStringLiteral("乐国"), QStringLiteral("yueguo")},   {QStringLiteral("员国"), QStringLiteral("yunguo")},
        {QStringLiteral("秘国"), QStringLiteral("biguo")},    {QStringLiteral("卜国"), QStringLiteral("buguo")},
        {QStringLiteral("繁国"), QStringLiteral("poguo")},    {QStringLiteral("折国"), QStringLiteral("sheguo")},
        {QStringLiteral("种国"), QStringLiteral("chongguo")}, {QStringLiteral("燕国"), QStringLiteral("yanguo")},
        {QStringLiteral("眭国"), QStringLiteral("suiguo")},   {QStringLiteral("朴国"), QStringLiteral("piaoguo")},
        {QStringLiteral("缪国"), QStringLiteral("miaoguo")},  {QStringLiteral("覃国"), QStringLiteral("qinguo")},
        {QStringLiteral("那国"), QStringLiteral("naguo")},    {QStringLiteral("祭国"), QStringLiteral("zhaiguo")},
        {QStringLiteral("冼国"), QStringLiteral("xianguo")},  {QStringLiteral("洗国"), QStringLiteral("xianguo")},
        {QStringLiteral("能国"), QStringLiteral("naiguo")},   {QStringLiteral("阚国"), QStringLiteral("kanguo")},
        {QStringLiteral("尉国"), QStringLiteral("weiguo")},   {QStringLiteral("吕国"), QStringLiteral("lvguo")},
        {QStringLiteral("李晟"), QStringLiteral("lisheng")},  {QStringLiteral("李单"), QStringLiteral("lidan")},
        {QStringLiteral("李朴"), QStringLiteral("lipu")},     {QStringLiteral("李重庆"), QStringLiteral("lichongqing")},
    };
    for (const auto& [name, expected] : cases)
        CHECK(pinyin(name) == expected);
}

TEST_CASE("surnames of two characters")
{
    CHECK(pinyin(QStringLiteral("欧阳国")) == QStringLiteral("ouyangguo"));
    CHECK(pinyin(QStringLiteral("尉迟国")) == QStringLiteral("yuchiguo"));
    CHECK(pinyin(QStringLiteral("万俟国")) == QStringLiteral("moqiguo"));
    CHECK(pinyin(QStringLiteral("令狐国")) == QStringLiteral("linghuguo"));
    CHECK(pinyin(QStringLiteral("长孙国")) == QStringLiteral("zhangsunguo"));
    CHECK(pinyin(QStringLiteral("澹台国")) == QStringLiteral("tantaiguo"));
    CHECK(pinyin(QStringLiteral("鲜于国")) == QStringLiteral("xianyuguo"));
    CHECK(pinyin(QStringLiteral("闾丘国")) == QStringLiteral("lvqiuguo"));
    CHECK(pinyin(QStringLiteral("乐正国")) == QStringLiteral("yuezhengguo"));
    CHECK(pinyin(QStringLiteral("万国")) == QStringLiteral("wanguo"));
    CHECK(pinyinInitials(QStringLiteral("欧阳国")) == QStringLiteral("oyg"));
}

TEST_CASE("names that are not only common characters")
{
    CHECK(pinyin(QStringLiteral("沈若溪")) == QStringLiteral("shenruoxi"));
    CHECK(pinyinInitials(QStringLiteral("沈若溪")) == QStringLiteral("srx"));
    CHECK(pinyin(QStringLiteral("阿卜杜·艾则孜")) == QStringLiteral("abuduaizezi"));
    CHECK(pinyin(QStringLiteral("买买提·曾")) == QStringLiteral("maimaitizeng"));
    CHECK(pinyinInitials(QStringLiteral("买买提·曾")) == QStringLiteral("mmtz"));
    CHECK(pinyin(QStringLiteral("Anna 李")) == QStringLiteral("annali"));
    CHECK(pinyinInitials(QStringLiteral("Anna Maria 李")) == QStringLiteral("aml"));
    CHECK(pinyin(QStringLiteral("王㐂")) == QStringLiteral("wang㐂"));
    CHECK(pinyinInitials(QStringLiteral("王㐂")) == QStringLiteral("w㐂"));
    CHECK(pinyin(QStringLiteral("陈𠮷")) == QStringLiteral("chenji"));
    CHECK(pinyin(QString()).isEmpty());
    CHECK(pinyin(QStringLiteral(" ·-。")).isEmpty());
    CHECK(pinyin(QString(QChar(0xD842))).isEmpty());
}

TEST_CASE("a family name stays together, and readings of one length do not run into each other")
{
    QStringList names{QStringLiteral("林远舟"), QStringLiteral("李闻笛"), QStringLiteral("Li"),
                      QStringLiteral("刘向野"), QStringLiteral("黎安"),   QStringLiteral("李秉文"),
                      QStringLiteral("李"),     QStringLiteral("单于"),   QStringLiteral("单晓"),
                      QStringLiteral("申明")};
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return namePlace(a) < namePlace(b); });
    // Latin before the readings in l, 李 U+674E before 黎 U+9ECE, 单 as a surname reads shan
    CHECK(names
          == QStringList{QStringLiteral("Li"), QStringLiteral("李"), QStringLiteral("李秉文"), QStringLiteral("李闻笛"),
                         QStringLiteral("黎安"), QStringLiteral("林远舟"), QStringLiteral("刘向野"),
                         QStringLiteral("单晓"), QStringLiteral("单于"), QStringLiteral("申明")});
}
