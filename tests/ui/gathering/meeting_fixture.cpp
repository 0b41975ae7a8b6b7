// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/meeting_fixture.h"

#include "branchbook/book/member_store.h"
#include "branchbook/rules/rule_base.h"

#include <QFile>

#include <stdexcept>

namespace branchbook::ui {

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(sentence(result.error()).toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

const QDate kDay(2026, 9, 18);

QStringList names()
{
    return QStringLiteral("周砚青 韩知秋 沈若溪 陆怀瑾 贺松年 丁春晓 马立川 王敬修 方念慈 邓文朴 石维岳 叶新禾 田守拙 "
                          "冯晚晴 任海洲 "
                          "刘向野 江雨眠 许长庚 孙桂芬 李秉文 李闻笛 杨树清 吴静宜 何小棠 宋延河 张慎行 张岚汐 陈望北 "
                          "陈素秋 林远舟 "
                          "金鹤年 郑以宁 赵德厚 胡明岫 钟立夏 徐若谷 罗小满 高又晴")
        .split(u' ');
}

QString postOf(const QString& name)
{
    static const QHash<QString, QString> posts{{QStringLiteral("周砚青"), QStringLiteral("支部书记")},
                                               {QStringLiteral("韩知秋"), QStringLiteral("副书记")},
                                               {QStringLiteral("沈若溪"), QStringLiteral("组织委员")},
                                               {QStringLiteral("陆怀瑾"), QStringLiteral("宣传委员")},
                                               {QStringLiteral("贺松年"), QStringLiteral("纪检委员")}};
    return posts.value(name);
}

} // namespace

book::BranchId branchOf(const book::Book& book)
{
    return must(book::findBranch(book.reader(), {})).id;
}

void addPeople(book::Book& book)
{
    const auto branch = branchOf(book);
    must(book.perform(QStringLiteral("member.add"), QStringLiteral("名册"), [&](store::UnitOfWork& unit) -> Result<> {
        QList<book::GroupId> groups;
        for (const auto& name :
             {QStringLiteral("第一党小组"), QStringLiteral("第二党小组"), QStringLiteral("第三党小组")}) {
            book::PartyGroup group;
            group.branch = branch;
            group.name = name;
            BB_TRY(const auto id, book::insertGroup(unit, group));
            groups.append(id);
        }
        int index = 0;
        for (const auto& name : names()) {
            book::Member member;
            member.branch = branch;
            member.group = groups.at(index++ % 3);
            const bool preparatory = index > 36;
            member.values.set(book::Field::FullName, name);
            member.values.set(book::Field::MemberType,
                              QString::fromUtf16(preparatory ? book::kProbationaryMember : book::kFullMember));
            member.values.set(book::Field::JoinDate,
                              preparatory ? QStringLiteral("2026-03-27") : QStringLiteral("2010-06-18"));
            if (!preparatory)
                member.values.set(book::Field::FullMemberDate, QStringLiteral("2011-06-18"));
            member.values.set(book::Field::PartyPost, postOf(name));
            BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, member));
        }
        return {};
    }));
}

gathering::Gathering newRecord(const book::Book& book, gathering::Kind kind, const QString& topic, QDate day)
{
    gathering::Gathering record;
    record.branch = branchOf(book);
    record.kind = kind;
    record.topic = topic;
    record.heldOn = day;
    record.startsAt = QTime(14, 30);
    record.endsAt = QTime(16, 10);
    record.place = QStringLiteral("三楼党员活动室");
    record.host = QStringLiteral("周砚青");
    record.recorder = QStringLiteral("陆怀瑾");
    if (day <= book.today())
        record.attendees = must(gathering::expectedOn(book.reader(), record.branch, kind, record.group, day));
    return record;
}

gathering::GatheringId store(book::Book& book, const gathering::Gathering& record)
{
    gathering::GatheringId id;
    must(
        book.perform(QStringLiteral("gathering.add"), QStringLiteral("记录"), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, gathering::saveGathering(unit, record, book.today(), &must(rules::ruleBase())->catalogue));
            return {};
        }));
    return id;
}

QString writeFile(const QTemporaryDir& folder, const QString& name, qint64 size)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(size, 'x')) != size)
        throw std::runtime_error("cannot write");
    return file.fileName();
}

gathering::GatheringId addMeeting(book::Book& book)
{
    auto record = newRecord(book, gathering::Kind::GeneralMeeting, QStringLiteral("2026年第三季度支部党员大会"), kDay);
    record.agenda = gathering::agendaOf({QStringLiteral("传达学习局机关党委《关于做好三季度党建重点工作的通知》"),
                                         QStringLiteral("审议支部第三季度工作报告"),
                                         QStringLiteral("讨论接收梁书言同志为中共预备党员")});
    record.agenda[1].matter = gathering::Matter::Report;
    record.agenda[2].matter = gathering::Matter::Admission;
    for (const QString& paper : gathering::usualPapers(gathering::Matter::Admission))
        record.agenda[2].papers.append({paper, true}); // nothing is missing when it is archived
    for (auto& item : record.agenda)
        item.id = gathering::AgendaItemId::make();
    const auto resolve = [&record](int at, const char16_t* text, gathering::Method method, int yes, int abstain) {
        gathering::Resolution made;
        made.id = gathering::ResolutionId::make();
        made.item = record.agenda[at].id;
        made.text = QString::fromUtf16(text);
        made.method = method;
        made.votes.yes = yes;
        made.votes.no = 0;
        made.votes.abstain = abstain;
        record.resolutions.append(made);
    };
    resolve(1, u"通过支部第三季度工作报告", gathering::Method::ShowOfHands, 33, 0);
    resolve(2, u"同意接收梁书言同志为中共预备党员", gathering::Method::SecretBallot, 32, 1);
    record.minutesHtml = QStringLiteral(
        "<p><b>周砚青：</"
        "b>今天的大会有三项议程。先请知秋同志传达局机关党委通知，大家结合防汛收尾和供水保障两项任务谈打算。</p>"
        "<p><b>韩知秋：</b>通知强调三点：一是抓好秋季集中学习，二是把群众意见整改到位，三是做好节前廉洁提醒。</p>"
        "<p><b>沈若溪：</b>梁书言同志 2024年3月 "
        "确定为入党积极分子，培养考察满两年半，政治审查合格，已参加集中培训并结业，公示无异议。</p>");
    const QHash<QString, QString> away{{QStringLiteral("陈望北"), QStringLiteral("流动外出")},
                                       {QStringLiteral("林远舟"), QStringLiteral("因公出差")},
                                       {QStringLiteral("金鹤年"), QStringLiteral("生病请假")}};
    for (auto& person : record.attendees) {
        if (away.contains(person.name)) {
            person.presence = gathering::Presence::OnLeave;
            person.reason = away.value(person.name);
        }
    }
    const auto id = store(book, record);
    const QTemporaryDir folder;
    must(book.perform(
        QStringLiteral("gathering.attach"), QStringLiteral("附件"), [&](store::UnitOfWork& unit) -> Result<> {
            NoProgress progress;
            for (const auto& [name, kib] : {std::pair(QStringLiteral("签到表.pdf"), 312),
                                            std::pair(QStringLiteral("第三季度工作报告（审议稿）.docx"), 48)}) {
                BB_TRY([[maybe_unused]] const auto file,
                       book::attachFile(unit, QStringLiteral("gathering"), id.toString(),
                                        writeFile(folder, name, kib * 1024), kDay, progress));
            }
            return {};
        }));
    return id;
}

void addQuarter(book::Book& book)
{
    using gathering::Kind;
    auto committee = newRecord(book, Kind::CommitteeMeeting, QStringLiteral("7月支部委员会会议"), QDate(2026, 7, 8));
    committee.attendees.last().presence = gathering::Presence::Absent;
    const auto archived = store(book, committee);
    must(book.perform(QStringLiteral("gathering.archive"), QStringLiteral("归档"), [&](store::UnitOfWork& unit) {
        return gathering::archiveGathering(unit, archived, book.today());
    }));
    (void)store(book,
                newRecord(book, Kind::CommitteeMeeting,
                          QStringLiteral("9月支部委员会会议：研究第三季度工作报告和发展党员"), QDate(2026, 9, 15)));
    auto group = newRecord(book, Kind::GroupMeeting, QStringLiteral("9月党小组会"), QDate(2026, 9, 16));
    group.group = must(book::listGroups(book.reader(), group.branch)).first().id;
    group.attendees = must(gathering::expectedOn(book.reader(), group.branch, group.kind, group.group, group.heldOn));
    (void)store(book, group);
    (void)store(book,
                newRecord(book, Kind::CommitteeMeeting, QStringLiteral("节前廉洁提醒专题支委会"), QDate(2026, 9, 28)));
    auto lesson = newRecord(book, Kind::PartyLesson, QStringLiteral("廉洁就在小事里"), QDate(2026, 8, 21));
    lesson.lecturer = QStringLiteral("韩知秋");
    lesson.studyMinutes = 90;
    (void)store(book, lesson);
    (void)store(book,
                newRecord(book, Kind::SpecialLecture, QStringLiteral("专题辅导：防汛与供水安全"), QDate(2026, 9, 22)));
}

} // namespace branchbook::ui
