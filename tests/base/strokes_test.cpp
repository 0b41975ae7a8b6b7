// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/strokes.h"

#include "support/catch_qt.h"

#include <algorithm>
#include <random>

using namespace branchbook;

namespace {

/// Surnames by the strokes of the mainland's forms, as every dictionary's index has them; 阝 counts 2, 艹 3, 辶 3.
constexpr std::pair<int, const char16_t*> kSurnames[] = {
    {2, u"丁卜刁"},
    {3, u"万马干于"},
    {4, u"王方孔毛尹文牛尤仇车邓韦巴"},
    {5, u"史石左叶白包卢冯田龙申司古甘兰"},
    {6, u"江朱许吕刘孙毕任向伍华关安汤齐曲成庄阮"},
    {7, u"李杨沈陆陈何吴余宋张汪苏严杜邱邹邵岑巫肖时花谷冷辛"},
    {8, u"周林金郑孟罗武范易欧庞季单岳"},
    {9, u"胡赵钟姜姚侯施贺柳柯骆段祝项费俞饶洪娄宫郝荆"},
    {10, u"徐高郭唐夏袁秦陶殷莫钱顾倪贾翁耿聂桂敖党栾凌晏"},
    {11, u"黄梁曹萧康龚章崔梅盛常屠戚符麻"},
    {12, u"蒋彭曾程韩董谢鲁傅温葛喻焦童游粟储景舒"},
    {13, u"雷蒙鲍简詹蓝甄解路窦"},
    {14, u"蔡谭熊裴臧管翟廖缪"},
    {15, u"潘黎滕颜樊"},
    {16, u"薛穆霍冀操"},
    {17, u"戴魏鞠"},
    {18, u"瞿"},
};

QStringList sorted(QStringList names)
{
    std::stable_sort(names.begin(), names.end(), beforeByStrokes);
    return names;
}

} // namespace

TEST_CASE("surnames have the strokes of their mainland forms")
{
    for (const auto& [strokes, surnames] : kSurnames) {
        for (const char16_t surname : std::u16string_view(surnames)) {
            INFO(QString(QChar(surname)).toStdString());
            CHECK(strokeCount(surname) == strokes);
        }
    }
    CHECK(strokeCount(U'a') == 0);
    CHECK(strokeCount(U'𠮷') == 0); // not in the table
}

TEST_CASE("equal numbers go by the first stroke 横竖撇点折, then the next")
{
    // 王 一一丨一, 毛 丿一一乚, 文 丶一丿丶, 方 丶一𠃌丿, 尹 乛一一丿, 邓 乛丶, 孔 乛丨: the order of printed rolls
    CHECK(sorted({QStringLiteral("孔一"), QStringLiteral("方一"), QStringLiteral("邓一"), QStringLiteral("尹一"),
                  QStringLiteral("毛一"), QStringLiteral("文一"), QStringLiteral("王一")})
          == QStringList{QStringLiteral("王一"), QStringLiteral("毛一"), QStringLiteral("文一"), QStringLiteral("方一"),
                         QStringLiteral("尹一"), QStringLiteral("孔一"), QStringLiteral("邓一")});
    CHECK(sorted({QStringLiteral("陆怀瑾"), QStringLiteral("沈若溪"), QStringLiteral("李秉文")})
          == QStringList{QStringLiteral("李秉文"), QStringLiteral("沈若溪"), QStringLiteral("陆怀瑾")});
}

TEST_CASE("of one surname the single name first, then by the strokes of the given name")
{
    CHECK(sorted({QStringLiteral("王敬修"), QStringLiteral("王一"), QStringLiteral("王丁"), QStringLiteral("王一鸣"),
                  QStringLiteral("丁春晓")})
          == QStringList{QStringLiteral("丁春晓"), QStringLiteral("王一"), QStringLiteral("王丁"),
                         QStringLiteral("王一鸣"), QStringLiteral("王敬修")});
}

TEST_CASE("it is an order whatever the names are: Latin, rare, empty")
{
    const QStringList names{QStringLiteral("丁"),  QStringLiteral("𠮷田"), QStringLiteral("Ann"), QString(),
                            QStringLiteral("王a"), QStringLiteral("王𠮷"), QStringLiteral("王"),  QStringLiteral("ab")};
    std::mt19937 random(7);
    const QStringList expected = sorted(names);
    for (int i = 0; i < 50; ++i) {
        QStringList shuffled = names;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        CHECK(sorted(shuffled) == expected);
    }
    for (const QString& one : names) {
        CHECK_FALSE(beforeByStrokes(one, one));
        for (const QString& other : names)
            CHECK_FALSE((beforeByStrokes(one, other) && beforeByStrokes(other, one)));
    }
    CHECK(expected.first().isEmpty());
    CHECK(expected.last() == QStringLiteral("𠮷田"));
}
