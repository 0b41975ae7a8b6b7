// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/document_dialogs.h"

#include "ui/cadres/dialog_fields.h"

namespace branchbook::ui {

namespace {

using institutions::RegisteredDocument;
using store::UnitOfWork;

constexpr int kDocumentTitleLength = 300; ///< titles of documents are long

} // namespace

DocumentDialog::DocumentDialog(QWidget* host, Desk& desk, const RegisteredDocument& document)
    : Dialog(host, document.id.isNull() ? tr("登记收发文") : tr("修改收发文"), Width::Large)
    , m_desk(desk)
    , m_document(document)
    , m_direction(new ComboField(tr("收文还是发文")))
    , m_day(cadreDay(tr("收发日期"), desk, isFresh() ? desk.today() : document.on))
    , m_number(cadreLine(tr("文号"), document.number, tr("没有的空着")))
    , m_otherSide(cadreLine(tr("来文单位（发文写主送单位）"), document.otherSide, tr("例如 县直机关工委")))
    , m_title(cadreLine(tr("标题"), {}))
    , m_secrecy(new ComboField(tr("文件上的密级")))
    , m_circulated(cadreLine(tr("传阅给谁"), document.circulatedTo, tr("例如 支委会成员")))
    , m_due(cadreDay(tr("办理期限（不用办的空着）"), desk, document.dueOn))
    , m_note(cadreLine(tr("备注"), document.note))
{
    setObjectName(QStringLiteral("document"));
    about(QStringLiteral("document"), document.id);
    setText(tr("秘密、机密、绝密文件不能登记在这里，标题也不写：涉密文件不能存在普通电脑上。"));
    const auto directions = institutions::documentDirections();
    for (const auto direction : directions)
        m_direction->addChoice(institutions::documentDirectionTitle(direction),
                               institutions::documentDirectionName(direction));
    m_direction->setCode(institutions::documentDirectionName(document.direction));
    const auto secrecies = institutions::documentSecrecies();
    for (const auto secrecy : secrecies)
        m_secrecy->addChoice(institutions::documentSecrecyTitle(secrecy), institutions::documentSecrecyName(secrecy));
    m_secrecy->setCode(institutions::documentSecrecyName(document.secrecy));
    m_title->edit()->setMaxLength(kDocumentTitleLength);
    m_title->setText(document.title);
    layOut();
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(isFresh() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &DocumentDialog::save);
}

void DocumentDialog::layOut()
{
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_direction, m_day, m_secrecy}));
    body()->addLayout(sideBySide({m_otherSide, m_number}));
    body()->addWidget(m_title);
    body()->addLayout(sideBySide({m_circulated, m_due}));
    body()->addWidget(m_note);
    setFirstFocus(m_otherSide->edit());
}

void DocumentDialog::save()
{
    if (!m_day->requireDay() || m_due->edit()->isFaulty())
        return;
    RegisteredDocument document = m_document;
    document.branch = m_desk.branch().id;
    document.direction = institutions::documentDirectionByName(m_direction->code()).value_or(document.direction);
    document.secrecy = institutions::documentSecrecyByName(m_secrecy->code()).value_or(document.secrecy);
    document.on = dayIn(*m_day);
    document.number = m_number->text();
    document.otherSide = m_otherSide->text();
    document.title = m_title->text();
    document.circulatedTo = m_circulated->text();
    document.dueOn = dayIn(*m_due);
    document.note = m_note->text();
    const QString direction = institutions::documentDirectionTitle(document.direction);
    const auto done = m_desk.performWithUndo(
        isFresh() ? QStringLiteral("document.add") : QStringLiteral("document.change"),
        isFresh() ? tr("登记%1：%2").arg(direction, document.title) : tr("修改收发文：%1").arg(document.title),
        tr("已保存“%1”").arg(document.title),
        [&](UnitOfWork& unit) { return institutions::saveDocument(unit, document, m_desk.today()).map([](auto) {}); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

DocumentHandlingDialog::DocumentHandlingDialog(QWidget* host, Desk& desk, const RegisteredDocument& document)
    : Dialog(host, tr("怎样办的"), Width::Medium)
    , m_desk(desk)
    , m_document(document)
    , m_day(cadreDay(tr("办理日期"), desk, document.handledOn.isValid() ? document.handledOn : desk.today()))
    , m_outcome(new TextField(tr("办理情况"), tr("例如 已在支部党员大会上传达")))
{
    setObjectName(QStringLiteral("documentHandling"));
    about(QStringLiteral("document"), document.id);
    setText(document.title);
    m_outcome->edit()->setPlainText(document.outcome);
    auto* edit = m_outcome->edit();
    onTextSize(edit, [edit] { edit->setFixedHeight(scaled(72)); });
    cadreRoom(*this);
    body()->addWidget(m_day);
    body()->addWidget(m_outcome);
    setFirstFocus(m_outcome->edit());
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(tr("登记办理"), ButtonKind::Primary), &QPushButton::clicked, this, &DocumentHandlingDialog::save);
}

void DocumentHandlingDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto done = m_desk.performWithUndo(
        QStringLiteral("document.handle"), tr("登记文件办理：%1").arg(m_document.title),
        tr("已登记“%1”的办理情况").arg(m_document.title), [&](UnitOfWork& unit) {
            return institutions::handleDocument(unit, m_document.id, dayIn(*m_day), m_outcome->edit()->toPlainText(),
                                                m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
