// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/exchange/package_service.h"

#include "branchbook/base/masking.h"
#include "branchbook/base/money.h"
#include "branchbook/book/member_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/sealed.h"
#include "exchange/package_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace branchbook::exchange {

namespace {

using book::Field;

using ExchangeKeyId = Id<struct ExchangeKeyTag>;

/// The pair is what it says: a secret that makes another public key is refused when it signs.
std::optional<store::SigningPair> storedPair(const store::Query& query)
{
    store::SigningPair pair{QByteArray::fromBase64(query.text(1).toLatin1()),
                            QByteArray::fromBase64(store::unseal(query.blob(2)).toLatin1())};
    return pair.publicKey.isEmpty() || pair.secret.isEmpty() ? std::nullopt : std::optional(pair);
}

struct FigureList {
    QList<PackageFigure> list;

    void count(const char* key, const QString& title, qsizetype number)
    {
        list.append({QString::fromLatin1(key), title, FigureKind::Count, qint64(number)});
    }
    void money(const char* key, const QString& title, const QJsonValue& stored)
    {
        if (const auto money = Money::fromString(stored.toString()))
            list.append({QString::fromLatin1(key), title, FigureKind::Money, money->fen});
    }
};

void addMembers(FigureList& to, const report::MemberFigures& members)
{
    to.count("members.total", QStringLiteral("党员"), members.total);
    to.count("members.full", QStringLiteral("正式党员"), members.full);
    to.count("members.probationary", QStringLiteral("预备党员"), members.probationary);
    to.count("members.women", QStringLiteral("女党员"), members.women);
    to.count("members.minority", QStringLiteral("少数民族党员"), members.minority);
    to.count("members.college", QStringLiteral("大专及以上党员"), members.college);
    to.count("members.floating", QStringLiteral("流动党员"), members.floating);
    to.count("members.lost_contact", QStringLiteral("失联党员"), members.lostContact);
    to.count("members.groups", QStringLiteral("党小组"), members.groups);
    to.count("members.development_targets", QStringLiteral("发展对象"), members.developmentTargets);
    to.count("members.activists", QStringLiteral("入党积极分子"), members.activists);
    to.count("members.applicants", QStringLiteral("入党申请人"), members.applicants);
}

void addChanges(FigureList& to, const report::ChangeFigures& changes)
{
    qsizetype left = 0;
    for (const report::Leaving& leaving : changes.left)
        left += leaving.names.size();
    to.count("changes.joined", QStringLiteral("接收预备党员"), changes.joined.size());
    to.count("changes.converted", QStringLiteral("转正"), changes.converted.size());
    to.count("changes.transferred_in", QStringLiteral("转入"), changes.transferredIn.size());
    to.count("changes.left", QStringLiteral("减少党员"), left);
}

void addGatherings(FigureList& to, const report::QuarterFigures& figures)
{
    to.count("gatherings.held", QStringLiteral("会议和活动"), figures.all.held);
    for (const report::KindTally& kind : figures.kinds)
        to.count((QByteArray("gatherings.") + gathering::kindInfo(kind.kind).name).constData(),
                 gathering::kindTitle(kind.kind), kind.tally.held);
    to.count("attendance.expected", QStringLiteral("应到人次"), figures.all.expected);
    to.count("attendance.present", QStringLiteral("实到人次"), figures.all.present);
    to.count("asked.needed", QStringLiteral("应完成的规定动作"), figures.asked.sum(&report::AskedRow::needed));
    to.count("asked.done", QStringLiteral("已完成的规定动作"), figures.asked.sum(&report::AskedRow::done));
    to.count("asked.waived", QStringLiteral("说明原因未开展"), figures.asked.sum(&report::AskedRow::waived));
}

void addDues(FigureList& to, const report::QuarterFigures& figures)
{
    for (const report::AreaFigures& area : figures.areas) {
        const QJsonObject dues = area.section.figures.value(u"dues").toObject();
        to.money("dues.due", QStringLiteral("应交党费"), dues.value(u"due"));
        to.money("dues.paid", QStringLiteral("已交党费"), dues.value(u"paid"));
        to.money("dues.open", QStringLiteral("未交党费"), dues.value(u"open"));
        to.money("dues.received", QStringLiteral("实收党费"), dues.value(u"received"));
    }
}

QString shownNumber(const QString& number, PackageNumbers style, QString (*mask)(const QString&))
{
    return style == PackageNumbers::Full ? number : mask(number);
}

QJsonObject personJson(const book::Member& member, const PackageRequest& request)
{
    const auto of = [&](Field field) { return member.values.get(field); };
    return {{QStringLiteral("full_name"), member.name()},
            {QStringLiteral("gender"), of(Field::Gender)},
            {QStringLiteral("ethnicity"), of(Field::Ethnicity)},
            {QStringLiteral("member_type"), of(Field::MemberType)},
            {QStringLiteral("join_date"), of(Field::JoinDate)},
            {QStringLiteral("id_number"), shownNumber(of(Field::IdNumber), request.numbers, maskIdNumber)},
            {QStringLiteral("mobile_phone"), shownNumber(of(Field::MobilePhone), request.numbers, maskPhone)}};
}

/// Who belongs to the branch on the basis day, in the order of the roster.
Result<QByteArray> peopleJson(const store::Session& session, const PackageRequest& request, QDate basis)
{
    QList<book::FiledMember> people;
    book::MemberQuery query;
    query.branch = request.branch.id;
    BB_CHECK(book::visitMembers(session, query, [&](book::FiledMember&& filed) {
        if (book::belongsOn(book::standingOf(filed.member), basis))
            people.append(std::move(filed));
    }));
    std::sort(people.begin(), people.end(), [](const auto& one, const auto& other) {
        return book::RosterPlace::of(one) < book::RosterPlace::of(other);
    });
    QJsonArray list;
    for (const book::FiledMember& filed : std::as_const(people))
        list.append(personJson(filed.member, request));
    return QJsonDocument(QJsonObject{{QStringLiteral("people"), list}}).toJson();
}

} // namespace

Result<std::optional<store::SigningPair>> findSigningPair(const store::Session& session, book::BranchId branch)
{
    store::Query query = session.query("exchange_key.of_branch");
    BB_TRY(const bool row, query.bind("branch", branch.toString()).next());
    if (!row)
        return std::optional<store::SigningPair>();
    const auto pair = storedPair(query);
    if (!pair)
        return fail(ErrorKind::Damaged, QStringLiteral("store.signing_key"));
    return pair;
}

Result<store::SigningPair> ensureSigningPair(store::UnitOfWork& unit, book::BranchId branch, QDate today)
{
    BB_TRY(const auto stored, findSigningPair(unit.session(), branch));
    if (stored)
        return *stored;
    BB_TRY(const store::SigningPair pair, store::makeSigningPair());
    BB_CHECK(unit.insert("exchange_key",
                         {{"id", ExchangeKeyId::make().toString()},
                          {"branch_id", branch.toString()},
                          {"public_key", QString::fromLatin1(pair.publicKey.toBase64())},
                          {"secret", store::seal(QString::fromLatin1(pair.secret.toBase64()))},
                          {"made_on", store::dayOrNull(today)}}));
    return pair;
}

QList<PackageFigure> packageFigures(const report::QuarterFigures& figures)
{
    FigureList list;
    addMembers(list, figures.members);
    addChanges(list, figures.changes);
    addGatherings(list, figures);
    addDues(list, figures);
    return list.list;
}

Result<PackageContent> gatherPackage(const store::Session& session, const PackageRequest& request,
                                     const book::Areas& areas)
{
    BB_TRY(const auto source, report::loadQuarter(session, request.branch, request.quarter, request.today, areas));
    const report::QuarterFigures figures = report::collectQuarter(source);
    report::QuarterOptions options;
    options.names = request.names;
    PackageContent content;
    content.head = {request.branch.id.toString(),
                    request.branch.name,
                    request.branch.higherOrganization,
                    request.quarter,
                    figures.basis,
                    request.today,
                    request.numbers};
    content.figures = packageFigures(figures);
    content.parts.push_back(
        {QString::fromUtf16(kReportPart), QJsonDocument(report::quarterJson(figures, options)).toJson()});
    if (request.names == report::NameStyle::SurnameOnly)
        return content;
    BB_TRY(QByteArray people, peopleJson(session, request, figures.basis));
    content.parts.push_back({QString::fromUtf16(kPeoplePart), std::move(people)});
    return content;
}

} // namespace branchbook::exchange
