// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invented people: surnames and given names put together by a rule, nobody's roster.
#include "story/story.h"

namespace story {

namespace {

const QStringList kSurnames{QStringLiteral("柏"), QStringLiteral("岑"), QStringLiteral("褚"), QStringLiteral("窦"),
                            QStringLiteral("费"), QStringLiteral("葛"), QStringLiteral("华"), QStringLiteral("季")};
const QStringList kGiven{QStringLiteral("一舟"), QStringLiteral("怀远"), QStringLiteral("若兰"), QStringLiteral("望山"),
                         QStringLiteral("清和")};
constexpr int kPeople = 40;
constexpr int kFull = 36;
constexpr int kMembers = 38;

QString postOf(int at)
{
    static const QStringList posts{QStringLiteral("支部书记"), QStringLiteral("副书记"), QStringLiteral("组织委员"),
                                   QStringLiteral("宣传委员"), QStringLiteral("纪检委员")};
    return at < posts.size() ? posts[at] : QString();
}

Person personAt(int at)
{
    Person made;
    made.name = kSurnames[at % kSurnames.size()] + kGiven[(at / 8 + at) % kGiven.size()];
    made.gender = at % 3 == 1 ? QStringLiteral("女") : QStringLiteral("男");
    const int joined = at < kFull ? 1996 + at % 22 : 2025;
    made.born = QStringLiteral("%1-%2-15").arg(joined - 22 - at % 7).arg(1 + at % 12, 2, 10, QChar(u'0'));
    made.group = 1 + at % 3;
    made.post = postOf(at);
    if (at < kFull) {
        made.type = QStringLiteral("正式党员");
        made.joined = QStringLiteral("%1-07-01").arg(joined);
        made.converted = QStringLiteral("%1-07-01").arg(joined + 1);
    } else if (at < kMembers) {
        made.type = QStringLiteral("预备党员");
        made.joined = at == kFull ? QStringLiteral("2025-06-20") : QStringLiteral("2025-12-19");
    } else {
        made.type = QStringLiteral("发展对象");
    }
    return made;
}

} // namespace

const QList<Person>& people()
{
    static const QList<Person> all = [] {
        QList<Person> made;
        for (int at = 0; at < kPeople; ++at)
            made.append(personAt(at));
        return made;
    }();
    return all;
}

QByteArray rosterFile()
{
    static const QStringList groups{QStringLiteral("第一党小组"), QStringLiteral("第二党小组"),
                                    QStringLiteral("第三党小组")};
    QString text = QStringLiteral(
        "姓名,性别,民族,出生日期,学历,所在党小组,党内职务,任党内职务时间,人员类别,加入党组织日期,转为正式党员日期\n");
    for (const Person& one : people())
        text += QStringList{one.name,
                            one.gender,
                            QStringLiteral("汉族"),
                            one.born,
                            QStringLiteral("大学"),
                            groups[one.group - 1],
                            one.post,
                            one.post.isEmpty() ? QString() : QStringLiteral("2023-10-27"),
                            one.type,
                            one.joined,
                            one.converted}
                    .join(u',')
            + u'\n';
    return "\xEF\xBB\xBF" + text.toUtf8();
}

void tell(Player& player)
{
    for (const Sitting& sitting : year()) {
        player.sit(sitting.on);
        for (const Step& step : sitting.steps)
            player.play(step);
    }
}

} // namespace story
