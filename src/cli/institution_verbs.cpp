// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// institution version, step, correct, back, drop, link, unlink, abolish, revive, recycle, restore: what happens to one.
#include "branchbook/base/text.h"
#include "branchbook/institutions/institution_template.h"
#include "cli/institution_desk.h"
#include "cli/rule_options.h"

namespace branchbook::cli {

namespace {

using store::UnitOfWork;

/// Error: institution.template_missing (NotFound).
Result<QString> institutionTemplateText(const TransferDesk& desk, const QString& name)
{
    const auto* outline = institutions::institutionTemplateNamed(name);
    if (outline == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("institution.template_missing"), {name});
    return institutions::templateText(*outline, *desk.catalogue, desk.today());
}

Result<Answer> institutionVersion(Context& context)
{
    const Invocation& given = context.invocation();
    return changedInstitution(
        context, "institution.version", tr("登记制度的新版本：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const institutions::Institution& institution) -> Result<> {
            const QString stage = given.value(QStringLiteral("stage"));
            BB_TRY(const auto first, institutionStage(stage.isEmpty() ? QStringLiteral("drafted") : stage));
            BB_TRY(const auto step, institutionStepFrom(context, first, desk.today()));
            BB_TRY(const auto number, versionNumberOption(given, "number"));
            BB_TRY(auto text, institutionTextFile(given));
            if (given.has(QStringLiteral("template"))) {
                BB_TRY(text, institutionTemplateText(desk, given.value(QStringLiteral("template"))));
            }
            const institutions::Version version{
                number.value_or(0), given.value(QStringLiteral("summary")), text.value_or(QString()), {}};
            BB_TRY([[maybe_unused]] const int made,
                   institutions::startVersion(unit, institution.id, version, step, desk.today()));
            return {};
        });
}

/// An evaluation answers the review day that was set: what becomes of it is said, not left out. Error: institution.next_missing.
Result<QDate> nextReviewGiven(const Invocation& given, const institutions::Institution& institution,
                              institutions::Stage stage)
{
    BB_TRY(const QDate next, dayOption(given, QStringLiteral("next")));
    if (stage == institutions::Stage::Evaluated && institution.reviewOn.isValid() && !next.isValid()
        && !given.has(QStringLiteral("no-next")))
        return fail(ErrorKind::Invalid, QStringLiteral("institution.next_missing"),
                    {institution.title, PartialDate::of(institution.reviewOn).toChinese()}, QStringLiteral("next"));
    return next;
}

Result<Answer> institutionStep(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const auto stage, institutionStage(given.words.value(1)));
    const QString label = tr("制度%1：%2").arg(QStringLiteral("%1"), institutions::stageTitle(stage));
    return changedInstitution(
        context, "institution.step", label,
        [&](const TransferDesk& desk, UnitOfWork& unit, const institutions::Institution& institution) -> Result<> {
            BB_TRY(const auto step, institutionStepFrom(context, stage, desk.today()));
            BB_TRY(const QDate next, nextReviewGiven(given, institution, stage));
            return institutions::addStep(unit, institution.id, step, next, desk.today());
        });
}

/// The last step of that stage; options that are not given stay as they stand.
Result<Answer> institutionCorrect(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const auto stage, institutionStage(given.words.value(1)));
    return changedInstitution(
        context, "institution.correct", tr("更正制度的一步：%1"),
        [&](const TransferDesk&, UnitOfWork& unit, const institutions::Institution& institution) -> Result<> {
            const institutions::Version* version = nullptr;
            for (const auto& each : institution.versions) {
                if (each.dayOf(stage).isValid())
                    version = &each;
            }
            if (version == nullptr)
                return fail(ErrorKind::NotFound, QStringLiteral("institution.step_missing"),
                            {institution.title, tr("这一步"), institutions::stageTitle(stage)});
            institutions::Step step;
            for (const auto& each : version->steps) {
                if (each.stage == stage)
                    step = each;
            }
            BB_TRY(const auto said, institutionStepDetails(given, stage));
            step.fromOn = said.fromOn.isValid() ? said.fromOn : step.fromOn;
            step.untilOn = said.untilOn.isValid() ? said.untilOn : step.untilOn;
            step.opinions = said.opinions ? said.opinions : step.opinions;
            step.by = given.has(QStringLiteral("by")) ? said.by : step.by;
            step.note = given.has(QStringLiteral("note")) ? said.note : step.note;
            return institutions::correctStep(unit, institution.id, version->number, step);
        });
}

Result<Answer> institutionBack(Context& context)
{
    return changedInstitution(context, "institution.back", tr("撤销制度的最后一步：%1"),
                              [&](const TransferDesk&, UnitOfWork& unit, const institutions::Institution& institution) {
                                  return institutions::takeBackStep(
                                      unit, institution.id, context.invocation().value(QStringLiteral("reason")));
                              });
}

Result<Answer> institutionDrop(Context& context)
{
    return changedInstitution(
        context, "institution.drop", tr("撤销制度的最后一版：%1"),
        [](const TransferDesk& desk, UnitOfWork& unit, const institutions::Institution& institution) {
            return institutions::dropVersion(unit, institution.id, desk.today());
        });
}

/// An institution of the book where one is called so, else a document outside it.
Result<institutions::Link> institutionLinkFrom(const TransferDesk& desk, const Invocation& given)
{
    const auto kind = institutions::linkKindByName(given.words.value(1));
    QStringList known;
    const auto all = institutions::linkKinds();
    for (const auto each : all)
        known.append(institutions::linkKindName(each));
    if (!kind)
        return fail(unknownChoice(QStringLiteral("kind"), given.words.value(1), known));
    const QString target = trimmedText(given.words.value(2));
    const auto named = institutionNamed(desk, target);
    if (!named && named.error().kind != ErrorKind::NotFound)
        return fail(named.error());
    return institutions::Link{*kind, named ? named->id : institutions::InstitutionId(), named ? named->title : target,
                              given.value(QStringLiteral("note"))};
}

Result<Answer> institutionLink(Context& context)
{
    return changedInstitution(
        context, "institution.link", tr("登记制度的关联：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const institutions::Institution& institution) -> Result<> {
            BB_TRY(const auto link, institutionLinkFrom(desk, context.invocation()));
            return institutions::putLink(unit, institution.id, link);
        });
}

Result<Answer> institutionUnlink(Context& context)
{
    return changedInstitution(
        context, "institution.unlink", tr("删去制度的关联：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const institutions::Institution& institution) -> Result<> {
            BB_TRY(const auto link, institutionLinkFrom(desk, context.invocation()));
            return institutions::removeLink(unit, institution.id, link);
        });
}

Result<Answer> institutionAbolish(Context& context)
{
    return changedInstitution(
        context, "institution.abolish", tr("废止制度：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const institutions::Institution& institution) -> Result<> {
            BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
            return institutions::abolishInstitution(unit, institution.id, on,
                                                    context.invocation().value(QStringLiteral("reason")), desk.today());
        });
}

Result<Answer> institutionRevive(Context& context)
{
    return changedInstitution(context, "institution.revive", tr("撤销废止制度：%1"),
                              [](const TransferDesk&, UnitOfWork& unit, const institutions::Institution& institution) {
                                  return institutions::reviveInstitution(unit, institution.id);
                              });
}

Result<Answer> institutionRecycle(Context& context)
{
    return changedInstitution(
        context, "institution.recycle", tr("放入回收站：制度%1"),
        [](const TransferDesk& desk, UnitOfWork& unit, const institutions::Institution& institution) {
            return institutions::recycleInstitution(unit, institution.id, desk.today());
        });
}

Result<Answer> institutionRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = institutions::InstitutionId::fromString(context.invocation().words.value(0));
    BB_TRY(const auto institution, institutions::loadInstitution(desk.reader(), id));
    BB_CHECK(desk.perform("institution.restore", tr("从回收站恢复：制度%1").arg(institution.title),
                          [&](UnitOfWork& unit) { return institutions::restoreInstitution(unit, id); }));
    return institutionAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedInstitutionVerb(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> institutionVerbCommands()
{
    const QString noun = QStringLiteral("institution");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList stage = which + QStringList{QStringLiteral("STAGE")};
    const QStringList link =
        which + QStringList{QStringLiteral("based_on|details|replaces|conflicts"), QStringLiteral("TITLE")};
    const QStringList details = optionTexts({"from=D", "until=D", "opinions=N", "by=T", "note=T"});
    return {{noun, QStringLiteral("version"), which,
             optionTexts({"!date=D", "stage=drafted|issued|trial|enforced", "number=N", "summary=T", "file=FILE",
                          "template=TITLE"})
                 + details,
             tr("登记新的一版，从起草开始；已经在执行的用 --stage enforced"),
             checkedInstitutionVerb<institutionVersion>},
            {noun, QStringLiteral("step"), stage, optionTexts({"!date=D", "next=D", "no-next"}) + details,
             tr("登记下一步：consulted、deliberated、issued、trial、enforced、evaluated；定过复核日期的，评估时写下次（"
                "--next）或者不再定（--no-next）"),
             checkedInstitutionVerb<institutionStep>},
            {noun, QStringLiteral("correct"), stage, details, tr("补充或者更正已登记的一步，例如收到几条意见"),
             checkedInstitutionVerb<institutionCorrect>},
            {noun, QStringLiteral("back"), which, optionTexts({"reason=T"}),
             tr("登记错了的，撤销最后一步；印发、试行、执行要写明原因（--reason），原因留在前一步的备注里"),
             checkedInstitutionVerb<institutionBack>},
            {noun, QStringLiteral("drop"), which, {}, tr("撤销还没有施行的最后一版"), institutionDrop},
            {noun, QStringLiteral("link"), link, optionTexts({"note=T"}),
             tr("登记依据、细化、代替、冲突；TITLE 是库里的制度或者别的文件"), checkedInstitutionVerb<institutionLink>},
            {noun, QStringLiteral("unlink"), link, {}, tr("删去关联"), checkedInstitutionVerb<institutionUnlink>},
            {noun, QStringLiteral("abolish"), which, optionTexts({"!date=D", "!reason=T"}), tr("废止，写明原因"),
             checkedInstitutionVerb<institutionAbolish>},
            {noun, QStringLiteral("revive"), which, {}, tr("登记错了的，撤销废止"), institutionRevive},
            {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), institutionRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), institutionRestore}};
}

} // namespace branchbook::cli
