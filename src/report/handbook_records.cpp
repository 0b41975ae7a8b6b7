// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people attended, each with its record, who was there and its photos; life meetings, talks, notices.
#include "report/gathering_words.h"
#include "report/handbook_pen.h"
#include "report/life_meeting.h"
#include "report/report_words.h"

#include "branchbook/base/words_for.h"
#include "branchbook/book/attachment.h"
#include "branchbook/integrity/disclosure.h"
#include "branchbook/organization/electors.h"
#include "branchbook/organization/evaluation_store.h"
#include "branchbook/organization/talk_store.h"
#include "branchbook/report/disclosure_document.h"
#include "branchbook/report/evaluation_document.h"
#include "branchbook/report/gathering_document.h"
#include "branchbook/report/ledger_document.h"
#include "branchbook/report/talk_document.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace branchbook::report {

namespace {

using book::HandbookPlace;
using gathering::Kind;

const QList<double> kUprightTalks{0, 68, 44, 46, 46, 0, 146, 92};
const QList<double> kUprightProblems{40, 0, 104, 0, 44, 68, 68, 68, 50};

HandbookPlace placeOf(Kind kind)
{
    switch (kind) {
    case Kind::GeneralMeeting: return HandbookPlace::GeneralMeetings;
    case Kind::CommitteeMeeting: return HandbookPlace::CommitteeMeetings;
    case Kind::GroupMeeting: return HandbookPlace::GroupMeetings;
    case Kind::PartyLesson: return HandbookPlace::Lessons;
    case Kind::ThemePartyDay: return HandbookPlace::ThemeDays;
    case Kind::OrganizationalLifeMeeting:
    case Kind::DemocraticEvaluation: return HandbookPlace::LifeMeetings;
    case Kind::CenterGroupStudy:
    case Kind::IntensiveTraining:
    case Kind::SpecialLecture:
    case Kind::TheorySeminar:
    case Kind::TheoryExam: return HandbookPlace::Study;
    case Kind::Forum: return HandbookPlace::Disclosure;
    case Kind::OtherActivity: return HandbookPlace::Pledges;
    }
    return HandbookPlace::Pledges;
}

bool hasSignInSheet(HandbookPlace place)
{
    return place == HandbookPlace::GeneralMeetings || place == HandbookPlace::CommitteeMeetings
        || place == HandbookPlace::GroupMeetings;
}

/// As it was marked; the sheet with the signatures is a paper of its own.
Table presenceTable(const GatheringSheet& sheet)
{
    Table table;
    table.caption = QStringLiteral("签到情况");
    for (int half = 0; half < 2; ++half)
        table.columns.append({{QStringLiteral("序号"), 1.5}, {QStringLiteral("姓名"), 3}, {QStringLiteral("到会"), 4}});
    QList<std::pair<QString, QString>> people;
    for (const gathering::Attendee& person : sheet.record.attendees) {
        const QString away =
            person.presence == gathering::Presence::OnLeave ? QStringLiteral("请假") : QStringLiteral("缺席");
        const QString reason = person.reason.isEmpty() ? QString() : QStringLiteral("（%1）").arg(person.reason);
        people.append({nameOf(sheet, person),
                       person.presence == gathering::Presence::Present ? QStringLiteral("出席") : away + reason});
    }
    for (const QString& name : sheet.record.observers)
        people.append({name, QStringLiteral("列席")});
    const qsizetype rows = (people.size() + 1) / 2;
    for (qsizetype row = 0; row < rows; ++row) {
        QStringList cells;
        for (const qsizetype at : {row, rows + row}) {
            if (at < people.size())
                cells << QString::number(at + 1) << people[at].first << people[at].second;
        }
        table.rows.append(cells);
    }
    table.notes = {QStringLiteral("注：按会议记录登记，签名以签到表原件为准。")};
    return table;
}

/// 3月5日　学习党章, with the group before the topic.
QString headingOf(const gathering::Gathering& record)
{
    const QString group =
        record.groupName.isEmpty() || record.topic.startsWith(record.groupName) ? QString() : record.groupName + u'：';
    return QStringLiteral("%1　%2%3").arg(chineseDay(record.heldOn), group, record.topic);
}

Result<> addPhotos(const HandbookSource& source, const gathering::Gathering& record, HandbookPen& pen)
{
    if (source.options.photos == HandbookPhotos::LeftOut)
        return {};
    BB_TRY(const auto files, book::listAttachments(source.session, QStringLiteral("gathering"), record.id.toString()));
    for (const book::Attachment& file : files) {
        if (file.mediaType != u"image/jpeg" && file.mediaType != u"image/png")
            continue;
        BB_TRY(const QByteArray bytes, book::readAttachment(source.session, file.sha256));
        if (const auto size = pictureSize(bytes))
            pen.photo({file.sha256, QFileInfo(file.name).completeBaseName(), *size, 0});
    }
    return {};
}

/// What was said of whom stays with the committee unless it is asked for.
void coverLifeMeeting(GatheringSheet& sheet)
{
    if (!sheet.life)
        return;
    if (const QString sums = lifeMeetingSums(*sheet.life); !sums.isEmpty())
        sheet.minutes.append(Paragraph::of(sums));
    sheet.life.reset();
}

Result<> addGathering(const HandbookSource& source, const gathering::Gathering& record, HandbookPlace place,
                      HandbookPen& pen)
{
    BB_TRY(GatheringSheet sheet, sheetAround(source.session, record));
    if (!source.tellsSecrets())
        coverLifeMeeting(sheet);
    if (pen.records() > 0)
        pen.newPage();
    pen.paper(headingOf(record), gatheringDocument(sheet));
    if (hasSignInSheet(place))
        pen.table(presenceTable(sheet));
    pen.count();
    return addPhotos(source, record, pen);
}

} // namespace

QString handbookProgress(int place)
{
    const WordsFor screen(WordsFor::Screen); // somebody waits for the paper, in their own language
    return QCoreApplication::translate("Report", "正在汇编第 %1 部分").arg(place);
}

Result<> writeGatherings(const HandbookSource& source, HandbookPlace place, HandbookPen& pen, Progress& progress)
{
    for (const gathering::Gathering& record : source.gatherings) {
        if (placeOf(record.kind) != place)
            continue;
        BB_CHECK(addGathering(source, record, place, pen));
        if (!progress.advance(int(place), book::kHandbookPlaces, handbookProgress(int(place))))
            return fail(ErrorKind::Cancelled, QStringLiteral("report.cancelled"));
    }
    return {};
}

Result<> writeLifeMeetings(const HandbookSource& source, HandbookPen& pen)
{
    BB_TRY(const auto round, organization::findEvaluation(source.session, source.branch.id, source.number()));
    if (round) {
        const bool told = source.tellsSecrets();
        const EvaluationSheet sheet{*round, source.branch.name,
                                    told ? EvaluationSecret::Printed : EvaluationSecret::LeftOut};
        Document summary = evaluationSummaryDocument(sheet);
        summary.paper = Paper::Portrait;
        pen.paper(QStringLiteral("民主评议党员汇总"), std::move(summary));
        pen.count();
    }
    writeAreaParts(source, HandbookPlace::LifeMeetings, pen);
    const auto& items = source.matters.problems;
    if (items.isEmpty())
        return {};
    pen.paper(
        QStringLiteral("问题整改台账"),
        fittedTo(ledgerDocument({source.branch.name, {}, source.number(), items, source.past.last}), kUprightProblems));
    pen.count(int(items.size()));
    return {};
}

Result<> writeTalks(const HandbookSource& source, HandbookPen& pen)
{
    writeAreaParts(source, HandbookPlace::Talks, pen);
    BB_TRY(auto talks, organization::listTalks(source.session, {source.branch.id, source.past, false}));
    BB_TRY(const auto apart, organization::namesakesOn(source.session, source.branch.id, source.past.last));
    Document document =
        fittedTo(talkDocument({source.branch.name, source.number(), talks, source.past.last, apart}), kUprightTalks);
    const auto* table = std::get_if<Table>(&document.blocks.back());
    if (table == nullptr || table->rows.isEmpty())
        return {};
    pen.count(int(table->rows.size()));
    pen.paper(QStringLiteral("谈话登记"), std::move(document));
    return {};
}

Result<> writeNotices(const HandbookSource& source, HandbookPen& pen)
{
    writeAreaParts(source, HandbookPlace::Disclosure, pen);
    BB_TRY(auto notices, integrity::listNotices(source.session, source.branch.id));
    notices.removeIf([&](const integrity::Notice& notice) { return !source.past.contains(notice.publishedOn); });
    std::stable_sort(notices.begin(), notices.end(), [](const integrity::Notice& a, const integrity::Notice& b) {
        return a.publishedOn < b.publishedOn;
    });
    for (const integrity::Notice& notice : notices) {
        pen.paper(QStringLiteral("%1　%2").arg(chineseDay(notice.publishedOn), notice.title),
                  disclosureDocument(source.branch.name, notice));
        pen.count();
    }
    return {};
}

} // namespace branchbook::report
