// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// institution fields, field-add, field-rename, field-withdraw, field-restore: the key fields of the coverage matrix.
#include "branchbook/institutions/key_field.h"
#include "cli/institution_desk.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using institutions::CoverageField;
using institutions::KeyField;
using store::UnitOfWork;

Result<Answer> keyFieldsAnswer(const TransferDesk& desk)
{
    BB_TRY(const auto all, institutions::listEveryKeyField(desk.reader()));
    Answer answer;
    QJsonArray list;
    for (const KeyField& each : all) {
        list.append(QJsonObject{{QStringLiteral("name"), institutions::fieldName(each.field)},
                                {QStringLiteral("title"), institutions::fieldTitle(each.field)},
                                {QStringLiteral("own"), each.field.isOwn()},
                                {QStringLiteral("withdrawn"), dayJson(each.withdrawnOn)}});
        QStringList parts{institutions::fieldTitle(each.field)};
        parts << (each.field.isOwn() ? tr("自定") : institutions::fieldName(each.field));
        if (!each.isInUse())
            parts << tr("%1 停用").arg(each.withdrawnOn.toString(Qt::ISODate));
        answer.lines << parts.join(u'\t');
    }
    answer.json = list;
    return answer;
}

Result<Answer> keyFieldList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    return keyFieldsAnswer(desk);
}

/// Also one that is withdrawn. Error: key_field.missing.
Result<CoverageField> everyFieldNamed(const TransferDesk& desk, const QString& name)
{
    BB_TRY(const auto all, institutions::listEveryKeyField(desk.reader()));
    QList<CoverageField> fields;
    for (const KeyField& each : all)
        fields.append(each.field);
    const auto found = institutions::keyFieldNamed(fields, name);
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("key_field.missing"));
    return *found;
}

Result<Answer> keyFieldAdd(Context& context)
{
    const QString title = context.invocation().words.value(0);
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_CHECK(desk.perform("key_field.add", tr("添加制度方面：%1").arg(title), [&](UnitOfWork& unit) {
        return institutions::addKeyField(unit, title, desk.today()).map([](const auto&) {});
    }));
    return keyFieldsAnswer(desk);
}

Result<Answer> changedKeyField(
    Context& context, const char* verb, const QString& label,
    const std::function<Result<>(const TransferDesk&, UnitOfWork&, const CoverageField&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const CoverageField field, everyFieldNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(institutions::fieldTitle(field)),
                          [&](UnitOfWork& unit) { return work(desk, unit, field); }));
    return keyFieldsAnswer(desk);
}

Result<Answer> keyFieldRename(Context& context)
{
    return changedKeyField(context, "key_field.rename", tr("修改制度方面的名称：%1"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, const CoverageField& field) {
                               return institutions::renameKeyField(
                                   unit, field, context.invocation().value(QStringLiteral("title")), desk.today());
                           });
}

Result<Answer> keyFieldWithdraw(Context& context)
{
    return changedKeyField(context, "key_field.withdraw", tr("停用制度方面：%1"),
                           [](const TransferDesk& desk, UnitOfWork& unit, const CoverageField& field) {
                               return institutions::withdrawKeyField(unit, field, desk.today());
                           });
}

Result<Answer> keyFieldRestore(Context& context)
{
    return changedKeyField(context, "key_field.restore", tr("恢复制度方面：%1"),
                           [](const TransferDesk&, UnitOfWork& unit, const CoverageField& field) {
                               return institutions::takeBackKeyField(unit, field);
                           });
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedKeyField(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> keyFieldCommands()
{
    const QString noun = QStringLiteral("institution");
    const QStringList which{QStringLiteral("TITLE")};
    return {{noun, QStringLiteral("fields"), {}, {}, tr("覆盖表的方面，停用的也在内"), keyFieldList},
            {noun, QStringLiteral("field-add"), which, {}, tr("添加本手册自己的方面"), checkedKeyField<keyFieldAdd>},
            {noun, QStringLiteral("field-rename"), which, optionTexts({"title=T"}),
             tr("改名称；不写 --title 的用回程序原来的"), checkedKeyField<keyFieldRename>},
            {noun, QStringLiteral("field-withdraw"), which, {}, tr("停用，覆盖表里不再有这一列"), keyFieldWithdraw},
            {noun, QStringLiteral("field-restore"), which, {}, tr("恢复停用的方面"), keyFieldRestore}};
}

} // namespace branchbook::cli
