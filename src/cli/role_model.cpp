// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// model list, show, add, change, spread, recycle, restore: good examples and how others heard of them.
#include "branchbook/ideology/role_model.h"
#include "branchbook/book/member_store.h"
#include "cli/ledger_options.h"
#include "cli/list_sheet.h"
#include "cli/record_desk.h"
#include "cli/theory_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using ideology::RoleModel;
using ideology::RoleModelId;
using store::UnitOfWork;

constexpr rules::NumberField kReachedField{"reached", QT_TRANSLATE_NOOP("Fields", "受众人数")};

QJsonObject modelJson(const RoleModel& model)
{
    QJsonArray spreads;
    for (const auto& spread : model.spreads)
        spreads.append(
            QJsonObject{{QStringLiteral("date"), dayJson(spread.on)},
                        {QStringLiteral("way"), spread.way},
                        {QStringLiteral("reached"), spread.reached ? QJsonValue(*spread.reached) : QJsonValue()}});
    return {{QStringLiteral("id"), model.id.toString()},
            {QStringLiteral("full_name"), model.name},
            {QStringLiteral("deed"), model.deed},
            {QStringLiteral("honour"), textJson(model.honour)},
            {QStringLiteral("found"), dayJson(model.foundOn)},
            {QStringLiteral("spreads"), spreads}};
}

QString modelLine(const RoleModel& model)
{
    QStringList parts{model.name, model.foundOn.toString(Qt::ISODate), tr("宣传 %1 次").arg(model.spreads.size()),
                      model.deed.simplified()};
    if (model.recycled)
        parts << model.id.toString(); // what restore asks for
    return parts.join(u'\t');
}

Result<Answer> modelAnswer(const TransferDesk& desk, RoleModelId id)
{
    BB_TRY(const RoleModel model, ideology::loadRoleModel(desk.reader(), id));
    Answer answer{modelJson(model), {modelLine(model)}};
    if (!model.honour.isEmpty())
        answer.lines << tr("荣誉：%1").arg(model.honour);
    for (const auto& spread : model.spreads)
        answer.lines << QStringList{spread.on.toString(Qt::ISODate), spread.way,
                                    spread.reached ? tr("%1 人").arg(*spread.reached) : QString()}
                            .join(u'\t');
    return answer;
}

/// By name or id. Error: role_model.none_of.
Result<RoleModel> modelNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, ideology::listRoleModels(desk.reader(), desk.branch.id));
    for (const RoleModel& model : all) {
        if (model.name == wanted.trimmed() || model.id.toString() == wanted)
            return model;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("role_model.none_of"), {wanted});
}

Result<Answer> modelList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? ideology::listRecycledRoleModels(desk.reader(), desk.branch.id)
               : past ? ideology::listRoleModelsOn(desk.reader(), desk.branch.id, day)
                      : ideology::listRoleModels(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const RoleModel& model : all) {
        list.append(modelJson(model));
        answer.lines << modelLine(model);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有先进典型。")
                             : past ? tr("那天没有先进典型。")
                                    : tr("没有先进典型。用 model add 姓名 登记。"));
    answer.json = list;
    return answer;
}

Result<Answer> modelShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const RoleModel model, modelNamed(desk, context.invocation().words.value(0)));
    return modelAnswer(desk, model.id);
}

Result<Answer> modelAdd(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    RoleModel model;
    model.branch = desk.branch.id;
    model.foundOn = desk.today();
    BB_CHECK(readDay(model.foundOn, context, "date", desk.today()));
    if (given.has(QStringLiteral("outside"))) {
        model.name = given.words.value(0);
    } else {
        BB_TRY(model.member, memberNamed(given, desk, given.words.value(0), model.foundOn));
        BB_TRY(const auto person, book::loadMember(desk.reader(), *model.member));
        model.name = person.name();
    }
    readText(model.deed, given, "deed");
    readText(model.honour, given, "honour");
    RoleModelId id;
    BB_CHECK(desk.perform("model.add", tr("登记先进典型：%1").arg(model.name), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, ideology::addRoleModel(unit, model, desk.today()));
        return {};
    }));
    return modelAnswer(desk, id);
}

Result<Answer> changedModel(Context& context, const char* verb, const QString& label,
                            const std::function<Result<>(const TransferDesk&, UnitOfWork&, const RoleModel&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const RoleModel model, modelNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(model.name), [&](UnitOfWork& unit) { return work(desk, unit, model); }));
    return modelAnswer(desk, model.id);
}

Result<Answer> modelChange(Context& context)
{
    return changedModel(context, "model.change", tr("修改先进典型：%1"),
                        [&](const TransferDesk& desk, UnitOfWork& unit, RoleModel model) {
                            readText(model.deed, context.invocation(), "deed");
                            readText(model.honour, context.invocation(), "honour");
                            return ideology::changeRoleModel(unit, model, desk.today());
                        });
}

Result<Answer> modelSpread(Context& context)
{
    const Invocation& given = context.invocation();
    return changedModel(context, "model.spread", tr("登记先进典型的宣传：%1"),
                        [&](const TransferDesk& desk, UnitOfWork& unit, const RoleModel& model) -> Result<> {
                            ideology::Spread spread;
                            spread.on = desk.today();
                            BB_CHECK(readDay(spread.on, context, "date", desk.today()));
                            spread.way = given.value(QStringLiteral("way"));
                            if (given.has(QStringLiteral("remove")))
                                return ideology::removeSpread(unit, model.id, spread.on, spread.way);
                            BB_CHECK(readWhole(spread.reached, given, kReachedField));
                            return ideology::recordSpread(unit, model.id, spread, desk.today());
                        });
}

Result<Answer> modelRecycle(Context& context)
{
    return changedModel(context, "model.recycle", tr("放入回收站：先进典型%1"),
                        [](const TransferDesk& desk, UnitOfWork& unit, const RoleModel& model) {
                            return ideology::recycleRoleModel(unit, model.id, desk.today());
                        });
}

Result<Answer> modelRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = RoleModelId::fromString(context.invocation().words.value(0));
    BB_TRY(const RoleModel model, ideology::loadRoleModel(desk.reader(), id));
    BB_CHECK(desk.perform("model.restore", tr("从回收站恢复：先进典型%1").arg(model.name),
                          [&](UnitOfWork& unit) { return ideology::restoreRoleModel(unit, id); }));
    return modelAnswer(desk, id);
}

} // namespace

QList<Command> roleModelCommands()
{
    const QString noun = QStringLiteral("model");
    const QStringList which{QStringLiteral("NAME|ID")};
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"recycled", "as-of=D"}),
             tr("先进典型：是谁、什么事迹、宣传几次；--as-of 按那天的情况"),
             modelList},
            {noun, QStringLiteral("show"), which, {}, tr("一个先进典型和宣传的经过"), modelShow},
            {noun,
             QStringLiteral("add"),
             {QStringLiteral("NAME")},
             optionTexts({"!deed=T", "honour=T", "date=D", "outside"}),
             tr("登记先进典型；--outside 不在名册里的人或集体"),
             withNames<modelAdd>},
            {noun, QStringLiteral("change"), which, optionTexts({"deed=T", "honour=T"}), tr("修改事迹和荣誉"),
             withNames<modelChange>},
            {noun, QStringLiteral("spread"), which, optionTexts({"!way=T", "date=D", "reached=N|none", "remove"}),
             tr("登记怎样宣传的、多少人听到；--remove 去掉"), withNames<modelSpread>},
            {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), modelRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), modelRestore}};
}

} // namespace branchbook::cli
