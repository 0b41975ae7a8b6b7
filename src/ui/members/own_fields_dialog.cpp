// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/own_fields_dialog.h"

#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using organization::OwnField;
using organization::OwnKind;
using store::UnitOfWork;

constexpr int kOwnListHeight = 300;

/// The area keeps its height, so that the buttons below stay where they are while fields come and go.
class OwnFieldScroll final : public QScrollArea
{
public:
    [[nodiscard]] QSize sizeHint() const override { return {QScrollArea::sizeHint().width(), scaled(kOwnListHeight)}; }
};

QString usesText(int uses)
{
    return uses > 0 ? OwnFieldsDialog::tr("%1 人填了").arg(uses) : OwnFieldsDialog::tr("还没有人填");
}

QWidget* namePart(const OwnField& field, int uses)
{
    auto* part = new QWidget;
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    const QString kind = organization::ownKindTitle(field.kind);
    const QString choices = field.choices.join(QStringLiteral("、"));
    rows->addWidget(new ElidedLabel(field.name, TextRole::BodyStrong, Color::Text));
    QStringList words{kind, choices, usesText(uses)};
    words.removeAll(QString());
    rows->addWidget(new ElidedLabel(words.join(QStringLiteral(" · ")), TextRole::Caption, Color::Text3));
    return part;
}

} // namespace

OwnFieldsDialog::OwnFieldsDialog(QWidget* host, Desk& desk)
    : Dialog(host, tr("自定义项目"), Width::Medium)
    , m_desk(desk)
    , m_scroll(new OwnFieldScroll)
{
    setObjectName(QStringLiteral("ownFields"));
    setText(tr("名册里没有的项目自己加在这里。在“编辑”里填，显示在党员卡片上；导入、导出名册时按名称对应。"));
    keepNothing();
    body()->setContentsMargins(0, 8, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_scroll);
    (void)addSafeButton(tr("关闭"));
    connect(addButton(tr("添加项目"), ButtonKind::Primary, QStringLiteral("plus")), &QPushButton::clicked, this,
            [this] { edit({}); });
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("own_field")))
            reload();
    });
    reload();
}

void OwnFieldsDialog::reload()
{
    if (QWidget* old = m_scroll->takeWidget()) { // its button may be the one that was pressed
        old->hide();
        old->deleteLater();
    }
    m_scroll->setWidget(makeList());
}

QWidget* OwnFieldsDialog::makeList()
{
    const auto& reader = m_desk.book().reader();
    const auto fields = organization::listOwnFields(reader);
    const auto gone = organization::listRecycledOwnFields(reader);
    const auto uses = organization::ownFieldUses(reader);
    auto* list = new QWidget;
    list->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 12, 0);
    rows->setSpacing(0);
    if (!fields || !gone || !uses) {
        showProblem(sentence(!fields ? fields.error() : !gone ? gone.error() : uses.error()));
        return list;
    }
    if (fields->isEmpty() && gone->isEmpty()) {
        rows->addWidget(new EmptyState(QStringLiteral("table"), tr("还没有自定义项目"),
                                       tr("例如 服务队、特长、工龄。\n添加以后，每个人的“编辑”里就有这一项。")));
        return list;
    }
    int place = 0;
    for (const OwnField& field : *fields) {
        rows->addWidget(makeLine({field, place++, int(fields->size()), uses->value(field.id.toString())}));
        rows->addWidget(horizontalLine());
    }
    if (!gone->isEmpty()) {
        auto* title = label(tr("停用的"), TextRole::SmallStrong, Ink::Text2);
        title->setContentsMargins(0, scaled(12), 0, scaled(2));
        rows->addWidget(title);
    }
    for (const OwnField& field : *gone)
        rows->addWidget(makeRetired({field, 0, 0, uses->value(field.id.toString())}));
    rows->addStretch();
    return list;
}

QWidget* OwnFieldsDialog::makeLine(const Line& line)
{
    const OwnField field = line.field;
    auto* row = new QWidget;
    auto* parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 8, 0, 8);
    parts->setSpacing(4);
    parts->addWidget(namePart(field, line.uses), 1);
    auto* up = rowButton(QStringLiteral("chevron-up"), tr("“%1”上移").arg(field.name));
    auto* down = rowButton(QStringLiteral("chevron-down"), tr("“%1”下移").arg(field.name));
    auto* change = rowButton(QStringLiteral("edit"), tr("修改“%1”").arg(field.name));
    auto* stop = button(tr("停用"), ButtonKind::Text, ControlSize::Small);
    stop->setAccessibleName(tr("停用“%1”").arg(field.name));
    up->setEnabled(line.place > 0);
    down->setEnabled(line.place + 1 < line.count);
    connect(up, &QPushButton::clicked, this, [this, line] { shift(line, -1); });
    connect(down, &QPushButton::clicked, this, [this, line] { shift(line, 1); });
    connect(change, &QPushButton::clicked, this, [this, field] { edit(field); });
    connect(stop, &QPushButton::clicked, this, [this, field] { retire(field); });
    for (QPushButton* each : {up, down, change, stop})
        parts->addWidget(each);
    return row;
}

QWidget* OwnFieldsDialog::makeRetired(const Line& line)
{
    auto* row = new QWidget;
    auto* parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 6, 0, 6);
    parts->setSpacing(4);
    parts->addWidget(namePart(line.field, line.uses), 1);
    auto* back = button(tr("恢复"), ButtonKind::Text, ControlSize::Small, QStringLiteral("undo"));
    back->setAccessibleName(tr("恢复“%1”").arg(line.field.name));
    connect(back, &QPushButton::clicked, this, [this, field = line.field] { bringBack(field); });
    parts->addWidget(back);
    return row;
}

/// The same button has the focus afterwards, where its line stands now.
void OwnFieldsDialog::shift(const Line& line, int by)
{
    showProblem({});
    const int place = line.place + by;
    (void)m_desk.performWithUndo(QStringLiteral("member.field-change"), tr("自定义项目换位置：%1").arg(line.field.name),
                                 tr("已把“%1”排到第 %2").arg(line.field.name).arg(place + 1), [&](UnitOfWork& unit) {
                                     return organization::placeOwnField(unit, line.field.id, place);
                                 });
    const QString pressed = (by < 0 ? tr("“%1”上移") : tr("“%1”下移")).arg(line.field.name);
    const auto buttons = findChildren<QPushButton*>();
    for (QPushButton* each : buttons) {
        if (each->accessibleName() == pressed && each->isEnabled())
            each->setFocus(Qt::OtherFocusReason);
    }
}

void OwnFieldsDialog::retire(const OwnField& field)
{
    showProblem({});
    (void)m_desk.performWithUndo(QStringLiteral("member.field-recycle"), tr("停用自定义项目：%1").arg(field.name),
                                 tr("已停用“%1”，填过的内容都留着").arg(field.name), [&](UnitOfWork& unit) {
                                     return organization::recycleOwnField(unit, field.id, m_desk.today());
                                 });
}

void OwnFieldsDialog::bringBack(const OwnField& field)
{
    const auto done =
        m_desk.performWithUndo(QStringLiteral("member.field-restore"), tr("恢复自定义项目：%1").arg(field.name),
                               tr("已恢复“%1”").arg(field.name),
                               [&](UnitOfWork& unit) { return organization::restoreOwnField(unit, field.id); });
    showProblem(done ? QString() : sentence(done.error()));
}

void OwnFieldsDialog::edit(const OwnField& field)
{
    showProblem({});
    (new OwnFieldDialog(this, m_desk, field))->open();
}

OwnFieldDialog::OwnFieldDialog(QWidget* host, Desk& desk, const OwnField& field)
    : Dialog(host, field.id.isNull() ? tr("添加自定义项目") : tr("修改“%1”").arg(field.name), Width::Small)
    , m_desk(desk)
    , m_field(field)
    , m_name(new LineField(tr("名称"), tr("例如 服务队")))
    , m_kind(new ComboField(tr("填什么")))
    , m_choices(new TextField(tr("选项，一行一个"), tr("例如 一队")))
{
    setObjectName(QStringLiteral("ownField"));
    about(QStringLiteral("own_field"), field.id);
    m_name->edit()->setMaxLength(organization::kLongestOwnName);
    m_name->setText(field.name);
    for (const OwnKind kind : {OwnKind::Text, OwnKind::Number, OwnKind::Date, OwnKind::Choice})
        m_kind->addChoice(organization::ownKindTitle(kind), organization::ownKindName(kind));
    m_kind->setCode(organization::ownKindName(field.kind));
    m_choices->edit()->setPlainText(field.choices.join(u'\n'));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    body()->addWidget(m_name);
    body()->addWidget(m_kind);
    body()->addWidget(m_choices);
    connect(m_kind, &ComboField::chosen, this, &OwnFieldDialog::showFor);
    showFor(m_kind->code());
    setFirstFocus(m_name->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(field.id.isNull() ? tr("添加") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &OwnFieldDialog::save);
}

void OwnFieldDialog::showFor(const QString& kind)
{
    m_choices->setVisible(kind == organization::ownKindName(OwnKind::Choice));
}

void OwnFieldDialog::save()
{
    const bool fresh = m_field.id.isNull();
    OwnField field = m_field;
    field.name = m_name->text();
    field.kind = organization::ownKindByName(m_kind->code()).value_or(OwnKind::Text);
    field.choices = m_choices->edit()->toPlainText().split(QRegularExpression(QStringLiteral("[\n、]")));
    const auto done = m_desk.performWithUndo(
        fresh ? QStringLiteral("member.field-add") : QStringLiteral("member.field-change"),
        (fresh ? tr("添加自定义项目：%1") : tr("修改自定义项目：%1")).arg(field.name),
        (fresh ? tr("已添加“%1”，在“编辑”里填") : tr("已保存“%1”")).arg(field.name), [&](UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::putOwnField(unit, field));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
