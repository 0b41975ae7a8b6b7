// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/names.h"

#include <array>

namespace branchbook::sample {

namespace {

/// Words of a list that is written as one text.
template <size_t N>
QString wordOf(Random& random, const char16_t (&words)[N], int wordLength)
{
    const int count = static_cast<int>(N - 1) / wordLength;
    return QString::fromUtf16(words + random.below(count) * wordLength, wordLength);
}

constexpr char16_t kSurnames[] =
    u"王李张刘陈杨黄赵周吴徐孙马胡朱郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭"
    u"陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万钱覃武戴莫孔向汤";
constexpr char16_t kCompoundSurnames[] = u"欧阳上官司马诸葛司徒东方皇甫尉迟公孙慕容端木令狐夏侯长孙";
constexpr char16_t kMaleGiven[] =
    u"山川江海峰岭松柏林森岩石磊钧铭锐钢铁锋毅坚恒久远航帆舟渡舸行健勇力强志向义信诚厚朴正直方平安定国邦兴业勤耕稼穑丰"
    u"年庆祥瑞和谦让仁德广博文章书墨砚秉怀守敬慎思齐明朗晓晨旭阳光辉耀云天宇辰星北南";
constexpr char16_t kFemaleGiven[] =
    u"兰芝荷莲梅桂菊茗芸芷苓蓉菱萍苇荻青碧翠蓝素雪霜露雨云霞虹月夜晴晚秋春夏冬岚汐溪泉澜清涟漪澄静宁安婉柔淑慧敏颖悦欣"
    u"怡乐琴瑟书画诗韵音舒念慈惠若如以知令可依小又初新禾穗棠梨桃杏柳燕莺雁鸽";
/// Beyond the Basic Multilingual Plane or in few fonts: 𠮷 䶮 𬭎 𣲗 喆 堃.
constexpr std::array<const char16_t*, 6> kRareGiven{u"𠮷", u"䶮", u"𬭎", u"𣲗", u"喆", u"堃"};

constexpr std::array<const char16_t*, 10> kUyghurMale{u"艾力",   u"阿迪力", u"努尔",   u"库尔班", u"吐尔逊",
                                                      u"热合曼", u"依明",   u"买买提", u"塔依尔", u"亚森"};
constexpr std::array<const char16_t*, 8> kUyghurFemale{u"阿依古丽", u"古丽娜尔", u"帕提曼",   u"热依汗",
                                                       u"米娜瓦尔", u"祖丽菲娅", u"迪丽努尔", u"玛依拉"};
constexpr std::array<const char16_t*, 10> kTibetanMale{u"扎西", u"多吉", u"顿珠", u"平措", u"次仁",
                                                       u"旺堆", u"边巴", u"罗布", u"丹增", u"格桑"};
constexpr std::array<const char16_t*, 6> kTibetanFemale{u"卓玛", u"央金", u"拉姆", u"白玛", u"德吉", u"曲珍"};

struct EthnicShare {
    const char16_t* name;
    int perThousand;
};
constexpr std::array<EthnicShare, 14> kEthnicShares{{{u"汉族", 900},
                                                     {u"壮族", 14},
                                                     {u"回族", 12},
                                                     {u"满族", 12},
                                                     {u"维吾尔族", 12},
                                                     {u"苗族", 9},
                                                     {u"藏族", 9},
                                                     {u"彝族", 8},
                                                     {u"土家族", 7},
                                                     {u"蒙古族", 6},
                                                     {u"侗族", 4},
                                                     {u"畲族", 3},
                                                     {u"朝鲜族", 2},
                                                     {u"基诺族", 2}}};

QString text(const char16_t* literal)
{
    return QString::fromUtf16(literal);
}

template <size_t N>
QString oneOf(Random& random, const std::array<const char16_t*, N>& list)
{
    return text(list[static_cast<size_t>(random.below(static_cast<int>(N)))]);
}

QString uyghurName(Random& random, Sex sex)
{
    return (sex == Sex::Female ? oneOf(random, kUyghurFemale) : oneOf(random, kUyghurMale)) + u'·'
        + oneOf(random, kUyghurMale);
}

QString tibetanName(Random& random, Sex sex)
{
    const QString first = sex == Sex::Female ? oneOf(random, kTibetanFemale) : oneOf(random, kTibetanMale);
    const QString separator = random.chance(300) ? QStringLiteral("·") : QString();
    return first + separator + oneOf(random, kTibetanMale);
}

QString givenCharacter(Random& random, Sex sex)
{
    if (random.chance(4))
        return oneOf(random, kRareGiven);
    return sex == Sex::Female ? wordOf(random, kFemaleGiven, 1) : wordOf(random, kMaleGiven, 1);
}

} // namespace

QString makeName(Random& random, Sex sex, const QString& ethnicity)
{
    if (ethnicity == u"维吾尔族")
        return uyghurName(random, sex);
    if (ethnicity == u"藏族")
        return tibetanName(random, sex);
    QString name = random.chance(12) ? wordOf(random, kCompoundSurnames, 2) : wordOf(random, kSurnames, 1);
    name += givenCharacter(random, sex);
    if (!random.chance(150))
        name += givenCharacter(random, sex);
    return name;
}

QString makeEthnicity(Random& random)
{
    int at = random.below(1000);
    for (const EthnicShare& share : kEthnicShares) {
        if (at < share.perThousand)
            return text(share.name);
        at -= share.perThousand;
    }
    return text(kEthnicShares[0].name);
}

QString chineseNumber(int number)
{
    static constexpr char16_t kDigits[] = u"零一二三四五六七八九";
    if (number >= 1000)
        return QStringLiteral("一千");
    QString words;
    const int rest = number % 100;
    if (number >= 100) {
        words = QString(QChar(kDigits[number / 100])) + u'百';
        if (rest > 0 && rest < 10)
            words += QChar(kDigits[0]); // 一百零五
    }
    if (rest >= 20 || (number >= 100 && rest >= 10)) // 一百一十, but 十
        words += QChar(kDigits[rest / 10]);
    if (rest >= 10)
        words += u'十';
    if (rest % 10 != 0)
        words += QChar(kDigits[rest % 10]);
    return words;
}

} // namespace branchbook::sample
