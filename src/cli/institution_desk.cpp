// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/institution_desk.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/institutions/course_doubt.h"
#include "cli/rule_options.h"

#include <QFile>
#include <QJsonArray>
#include <QStringDecoder>

namespace branchbook::cli {

namespace {

constexpr qint64 kLargestInstitutionText = 4 * 1024 * 1024;
constexpr rules::NumberField kInstitutionOpinions{"opinions", QT_TRANSLATE_NOOP("Fields", "收到的意见")};

QJsonValue institutionText(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject institutionStepJson(const institutions::Step& step)
{
    return {{QStringLiteral("stage"), institutions::stageName(step.stage)},
            {QStringLiteral("date"), dayJson(step.on)},
            {QStringLiteral("from"), dayJson(step.fromOn)},
            {QStringLiteral("until"), dayJson(step.untilOn)},
            {QStringLiteral("opinions"), step.opinions ? QJsonValue(*step.opinions) : QJsonValue()},
            {QStringLiteral("review_due"), dayJson(step.dueOn)},
            {QStringLiteral("by"), institutionText(step.by)},
            {QStringLiteral("note"), institutionText(step.note)}};
}

QJsonArray institutionVersionsJson(const institutions::Institution& institution)
{
    QJsonArray list;
    for (const institutions::Version& version : institution.versions) {
        QJsonArray steps;
        for (const institutions::Step& step : version.steps)
            steps.append(institutionStepJson(step));
        QJsonArray leftOut;
        const auto missing = institutions::stagesLeftOut(institution, version);
        for (const institutions::Stage stage : missing)
            leftOut.append(institutions::stageName(stage));
        list.append(QJsonObject{{QStringLiteral("number"), version.number},
                                {QStringLiteral("stage"), institutions::stageName(version.stage())},
                                {QStringLiteral("from"), dayJson(version.inForceFrom())},
                                {QStringLiteral("summary"), institutionText(version.summary)},
                                {QStringLiteral("steps"), steps},
                                {QStringLiteral("left_out"), leftOut}});
    }
    return list;
}

QJsonArray institutionLinksJson(const institutions::Institution& institution)
{
    QJsonArray list;
    for (const institutions::Link& link : institution.links)
        list.append(QJsonObject{
            {QStringLiteral("kind"), institutions::linkKindName(link.kind)},
            {QStringLiteral("title"), link.title},
            {QStringLiteral("id"), link.target.isNull() ? QJsonValue() : QJsonValue(link.target.toString())},
            {QStringLiteral("note"), institutionText(link.note)}});
    return list;
}

QStringList institutionFieldTitles(const institutions::Institution& institution)
{
    QStringList titles;
    for (const auto& field : institution.fields)
        titles.append(institutions::fieldTitle(field));
    return titles;
}

QStringList institutionVersionLines(const institutions::Version& version)
{
    QStringList lines{QStringList{tr("第%1版").arg(version.number), version.summary}.join(u'\t').trimmed()};
    for (const institutions::Step& step : version.steps) {
        QStringList parts{QStringLiteral("  ") + institutions::stageTitle(step.stage), step.on.toString(Qt::ISODate)};
        if (step.fromOn.isValid())
            parts << tr("自 %1 起施行").arg(step.fromOn.toString(Qt::ISODate));
        if (step.untilOn.isValid())
            parts << tr("截止 %1").arg(step.untilOn.toString(Qt::ISODate));
        if (step.opinions)
            parts << tr("意见 %1 条").arg(*step.opinions);
        parts << step.by << step.note;
        parts.removeAll(QString());
        lines << parts.join(u'\t');
    }
    return lines;
}

} // namespace

QJsonObject institutionJson(const institutions::Institution& institution, QDate today)
{
    QJsonArray fields;
    for (const auto& field : institution.fields)
        fields.append(institutions::fieldName(field));
    const institutions::Version* holds = institution.inForceOn(today);
    return {{QStringLiteral("id"), institution.id.toString()},
            {QStringLiteral("title"), institution.title},
            {QStringLiteral("tier"), institutions::tierName(institution.tier)},
            {QStringLiteral("state"), institutions::stateName(institution.stateOn(today))},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("category"), institutionText(institution.category)},
            {QStringLiteral("issuer"), institutionText(institution.issuer)},
            {QStringLiteral("owner"), institutionText(institution.owner)},
            {QStringLiteral("review"), dayJson(institution.reviewOn)},
            {QStringLiteral("trial_until"), dayJson(institution.openTrialOn(today))},
            {QStringLiteral("note"), institutionText(institution.note)},
            {QStringLiteral("version"), holds != nullptr ? QJsonValue(holds->number) : QJsonValue()},
            {QStringLiteral("from"), dayJson(holds != nullptr ? holds->inForceFrom() : QDate())},
            {QStringLiteral("abolished"), dayJson(institution.abolishedOn)},
            {QStringLiteral("abolished_why"), institutionText(institution.abolishedWhy)},
            {QStringLiteral("versions"), institutionVersionsJson(institution)},
            {QStringLiteral("links"), institutionLinksJson(institution)}};
}

QString institutionLine(const institutions::Institution& institution, QDate today)
{
    QStringList parts{institution.title, institutions::tierTitle(institution.tier),
                      institutions::stateTitle(institution.stateOn(today))};
    if (const institutions::Version* holds = institution.inForceOn(today))
        parts << tr("第%1版").arg(holds->number) << holds->inForceFrom().toString(Qt::ISODate);
    if (const QDate until = institution.openTrialOn(today); until.isValid())
        parts << tr("试行到 %1").arg(until.toString(Qt::ISODate));
    if (institution.isAbolished())
        parts << tr("%1 废止").arg(institution.abolishedOn.toString(Qt::ISODate));
    else if (institution.reviewOn.isValid())
        parts << tr("下次复核 %1").arg(institution.reviewOn.toString(Qt::ISODate));
    if (institution.recycled)
        parts << institution.id.toString(); // what restore asks for
    return parts.join(u'\t');
}

Result<Answer> institutionAnswer(const TransferDesk& desk, institutions::InstitutionId id)
{
    BB_TRY(const auto institution, institutions::loadInstitution(desk.reader(), id));
    BB_TRY(const auto all, institutions::listInstitutions(desk.reader(), desk.branch.id));
    QJsonObject json = institutionJson(institution, desk.today());
    Answer answer{{}, {institutionLine(institution, desk.today())}};
    const auto add = [&](const QString& title, const QString& value) {
        if (!value.isEmpty())
            answer.lines << shownField(title, value);
    };
    add(tr("方面"), institutionFieldTitles(institution).join(tr("、")));
    add(tr("类别"), institution.category);
    add(tr("制定单位"), institution.issuer);
    add(tr("责任人"), institution.owner);
    add(tr("说明"), institution.note);
    add(tr("废止原因"), institution.abolishedWhy);
    for (auto version = institution.versions.crbegin(); version != institution.versions.crend(); ++version)
        answer.lines << institutionVersionLines(*version);
    for (const institutions::Link& link : institution.links)
        add(institutions::linkKindTitle(link.kind), link.title);
    QJsonArray from;
    for (const auto& each : institutions::linkedFrom(all, id)) {
        from.append(QJsonObject{{QStringLiteral("kind"), institutions::linkKindName(each.kind)},
                                {QStringLiteral("title"), each.title},
                                {QStringLiteral("id"), each.source.toString()}});
        answer.lines << tr("“%1”的%2").arg(each.title, institutions::linkKindTitle(each.kind));
    }
    json.insert(QStringLiteral("linked_from"), from);
    const QStringList conflicts = institutions::conflictsOf(all, institution);
    json.insert(QStringLiteral("conflicts"), textsJson(conflicts));
    if (!conflicts.isEmpty() && !institution.isAbolished())
        answer.warnings << tr("与这些制度冲突，请修订或者废止其中一项：%1。").arg(conflicts.join(tr("、")));
    for (const auto& [source, target] : institutions::linkProblemsOn(all, desk.today()).replaced) {
        if (source == institution.title || target == institution.title)
            answer.warnings << tr("“%1”已经由“%2”代替，还在执行，请登记废止。").arg(target, source);
    }
    if (const QDate until = institution.openTrialOn(desk.today()); until.isValid() && until < desk.today())
        answer.warnings << tr("试行期已经在 %1 满了，请决定转为执行、修订或者废止。").arg(until.toString(Qt::ISODate));
    if (const QString doubt = institutions::courseDoubt(institution); !doubt.isEmpty() && !institution.isAbolished())
        answer.warnings << doubt;
    answer.json = json;
    return answer;
}

Result<institutions::Institution> institutionNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, institutions::listInstitutions(desk.reader(), desk.branch.id));
    const institutions::Institution* found = nullptr;
    for (const auto& each : all) {
        const bool named = each.title == trimmedText(wanted) || each.id.toString() == wanted;
        if (named && (found == nullptr || found->isAbolished()))
            found = &each;
    }
    if (found == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("institution.none_of"), {wanted});
    return institutions::loadInstitution(desk.reader(), found->id);
}

Result<Answer> changedInstitution(
    Context& context, const char* verb, const QString& label,
    const std::function<Result<>(const TransferDesk&, store::UnitOfWork&, const institutions::Institution&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const auto institution, institutionNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(institution.title),
                          [&](store::UnitOfWork& unit) { return work(desk, unit, institution); }));
    return institutionAnswer(desk, institution.id);
}

Result<institutions::Stage> institutionStage(const QString& text)
{
    const auto stage = institutions::stageByName(text);
    QStringList known;
    const auto all = institutions::stages();
    for (const auto each : all)
        known.append(institutions::stageName(each));
    if (!stage) // a word, or --stage
        return fail(ErrorKind::Invalid, QStringLiteral("calculator.choice"), {tr("环节"), text, known.join(tr("、"))},
                    QStringLiteral("stage"));
    return *stage;
}

Result<institutions::Step> institutionStepFrom(const Context& context, institutions::Stage stage, QDate today)
{
    BB_TRY(institutions::Step step, institutionStepDetails(context.invocation(), stage));
    BB_TRY(step.on, context.date(QStringLiteral("date"), today));
    return step;
}

Result<institutions::Step> institutionStepDetails(const Invocation& given, institutions::Stage stage)
{
    institutions::Step step;
    step.stage = stage;
    BB_TRY(step.fromOn, dayOption(given, QStringLiteral("from")));
    BB_TRY(step.untilOn, dayOption(given, QStringLiteral("until")));
    BB_TRY(step.opinions, count(given, kInstitutionOpinions));
    step.by = given.value(QStringLiteral("by"));
    step.note = given.value(QStringLiteral("note"));
    return step;
}

Result<std::optional<QString>> institutionTextFile(const Invocation& given)
{
    const QString option = QStringLiteral("file");
    if (!given.has(option))
        return std::optional<QString>();
    QFile file(given.value(option));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, QStringLiteral("institution.text_file"), {file.fileName()}, option);
    const QByteArray bytes = file.read(kLargestInstitutionText + 1);
    for (const char* encoding : {"UTF-8", "GB18030"}) { // as the imports read them
        QStringDecoder decoder(encoding); // takes a byte order mark away
        const QString text = decoder.isValid() ? decoder(bytes) : QString(QChar::Null);
        const bool isText =
            !decoder.hasError() && !text.contains(QChar::Null) && !text.contains(QChar::ReplacementCharacter);
        if (isText && bytes.size() <= kLargestInstitutionText)
            return std::optional(text);
    }
    return fail(ErrorKind::Invalid, QStringLiteral("institution.text_file"), {file.fileName()}, option);
}

Result<std::optional<int>> versionNumberOption(const Invocation& given, const char* option)
{
    return count(given, rules::NumberField{option, QT_TRANSLATE_NOOP("Fields", "版次")});
}

} // namespace branchbook::cli
