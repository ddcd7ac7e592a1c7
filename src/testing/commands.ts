// Every command and query and what it asks for: a list written by hand.
import type { Command } from './access.ts';
import type { Cast } from './cast.ts';

const noFilter = { by: '', kind: '', subject: '', from: '', to: '' };
const ofStop = ({ stop_id }: Cast) => [stop_id, []];
const ofTurn = ({ stop_id }: Cast) => [stop_id, {}];

export const commands: Record<string, Command> = {
	'events/attachments.server.ts attachFile': { may: 'files.upload' },
	'events/attachments.server.ts attachmentsOf': { may: 'events.see_drafts' },
	'events/attachments.server.ts releaseAttachment': { may: 'files.upload' },
	'events/attachments.server.ts removeAttachment': { may: 'files.upload' },
	'events/desk-stop.server.ts namedRegistrations': { may: 'registrations.write' },
	'events/notePhotoAnswer.server.ts notePhotoAnswer': { may: 'people.write' },
	'events/notePhotoAnswer.server.ts openPhotoPaper': { may: 'files.see_private' },
	'events/notePhotoAnswer.server.ts photoAnswersOf': { may: 'people.see' },
	'events/photoAnswers.server.ts answerPhotos': { may: 'public' },
	'events/photoAnswers.server.ts refusePhotos': { may: 'public' },

	'photos/addPhoto.server.ts addPhoto': { may: 'photos.write' },
	'photos/askRemoval.server.ts askRemoval': { may: 'public' },
	'photos/askRemoval.server.ts removalRequest': { may: 'public' },
	'photos/decideRemoval.server.ts decideRemoval': { may: 'photos.publish' },
	'photos/decideRemoval.server.ts removalRequests': { may: 'photos.write' },
	'photos/describePhoto.server.ts describePhoto': { may: 'photos.write' },
	'photos/describePhoto.server.ts movePhoto': { may: 'photos.write' },
	'photos/deskPhotos.server.ts deskPhoto': { may: 'photos.write' },
	'photos/deskPhotos.server.ts deskPhotos': { may: 'photos.write' },
	'photos/deskPhotos.server.ts openDeskPhoto': { may: 'photos.write' },
	'photos/keepPhoto.server.ts writeSizes': { may: 'inner' }, // addPhoto
	'photos/marks.server.ts markPerson': { may: 'photos.write' },
	'photos/marks.server.ts unmarkPerson': { may: 'photos.write' },
	'photos/publicPhotos.server.ts publicPhoto': { may: 'public' },
	'photos/publicPhotos.server.ts publicPhotos': { may: 'public' },
	'photos/publishPhotos.server.ts publishPhotos': { may: 'photos.publish' },
	'photos/sweep.server.ts sweepPhotos': { may: 'inner' }, // the timer
	'photos/takeDown.server.ts removePhoto': { may: 'photos.publish' },
	'photos/takeDown.server.ts takeDownPhoto': { may: 'photos.publish' },
	'photos/withoutConsent.server.ts peopleAt': { may: 'inner' }, // deskPhotos and the commands
	'photos/withoutConsent.server.ts withoutConsent': { may: 'inner' },

	'funding/jobs.server.ts sendAnswer': { may: 'inner' }, // the job after an answer

	'duties/confirmDestruction.server.ts confirmDestruction': { may: 'people.erase' },
	'duties/destroy.server.ts destroyBatch': { may: 'inner' }, // the job after a confirmation
	'duties/destroy.server.ts destroyListed': { may: 'inner' },
	'duties/destroy.server.ts destroyUnfinished': { may: 'inner' },
	'duties/listDue.server.ts listDue': { may: 'inner' }, // by the timer and listNow
	'duties/listDue.server.ts listNow': { may: 'people.erase' },
	'duties/lists.server.ts act': { may: 'people.erase' },
	'duties/lists.server.ts destruction': { may: 'people.erase' },
	'duties/lists.server.ts destructions': { may: 'people.erase' },
	'duties/lists.server.ts listedRows': { may: 'people.erase' },
	'duties/lists.server.ts waitingDestruction': { may: 'public' }, // nothing without people.erase
	'duties/periods.server.ts periods': { may: 'public' },
	'duties/periods.server.ts setPeriods': { may: 'staff.manage' },
	'duties/publicTransfers.server.ts publicTransfers': { may: 'public' },
	'duties/registerPaper.server.ts registerPaper': { may: 'registers.see' },
	'duties/registers.server.ts entries': { may: 'registers.see' },
	'duties/registers.server.ts entry': { may: 'registers.see' },
	'duties/registers.server.ts wholeRegister': { may: 'registers.see' },
	'duties/writeEntry.server.ts correctEntry': { may: 'registers.write' },
	'duties/writeEntry.server.ts writeEntry': { may: 'registers.write' },

	'people/addCodeApp.server.ts addCodeApp': { may: 'signed_in' },
	'people/addFactor.server.ts addFactor': { may: 'inner' }, // after a passkey or an app's code was right
	'people/addPasskey.server.ts addPasskey': { may: 'signed_in' },
	'people/addPasskey.server.ts passkeyToAdd': { may: 'signed_in' },
	'people/alike.server.ts alikeOf': { may: 'inner' }, // by peopleAlike and the timer
	'people/alike.server.ts peopleAlike': { may: 'people.see' },
	'people/consentVersions.server.ts storedTexts': { may: 'public' },
	'people/consentVersions.server.ts consentVersions': { may: 'public' },
	'people/correctOwn.server.ts correctOwn': { may: 'public' },
	'people/dataRequests.server.ts dataRequest': { may: 'people.see' },
	'people/dataRequests.server.ts dataRequests': { may: 'people.see' },
	'people/decideRequest.server.ts carryOut': { may: 'people.erase' },
	'people/decideRequest.server.ts refuseRequest': {
		may: 'people.erase',
		given: ({ request_id }) => [request_id, 'Себебі']
	},
	'people/evenly.server.ts atMost': { may: 'inner' },
	'people/findAlike.server.ts findAlike': { may: 'inner' }, // the timer
	'people/likelyPairs.server.ts likelyCount': { may: 'people.see' },
	'people/likelyPairs.server.ts likelyPairs': { may: 'people.see' },
	'people/mergePeople.server.ts mergeAgain': { may: 'inner' }, // the job after mergePeople
	'people/mergePeople.server.ts mergePeople': { may: 'people.write' },
	'people/merges.server.ts mergesOf': { may: 'people.see' },
	'people/notSame.server.ts notSame': { may: 'people.write' },
	'people/own.server.ts ownData': { may: 'public' },
	'people/own.server.ts ownFile': { may: 'public' },
	'people/own.server.ts ownPeople': { may: 'public' },
	'people/own.server.ts ownPerson': { may: 'public' },
	'people/proof.server.ts endProof': { may: 'public' },
	'people/proof.server.ts enterProof': { may: 'public' },
	'people/proof.server.ts forgetProofs': { may: 'inner' }, // the timer
	'people/proof.server.ts proofCode': { may: 'inner' }, // the letter
	'people/proof.server.ts provedContact': { may: 'public' },
	'people/proof.server.ts sendProof': { may: 'public' },
	'people/takeApart.server.ts takeApart': { may: 'people.write' },
	'people/withdrawConsent.server.ts withdrawConsent': { may: 'public' },
	'people/writeConsentText.server.ts writeConsentText': { may: 'staff.manage' },
	'people/askErasure.server.ts askErasure': { may: 'public' },
	'people/askErasure.server.ts noteErasure': { may: 'people.write' },
	'people/changeCentre.server.ts changeCentre': { may: 'staff.manage' },
	'people/codeApp.server.ts appSetup': { may: 'inner' }, // its page has asked whether one may be added
	'people/codeApp.server.ts shownSecret': { may: 'inner' }, // by addCodeApp
	'people/consentText.server.ts consentText': { may: 'public' },
	'people/consentText.server.ts consentTexts': { may: 'public' },
	'people/factors.server.ts isDemanded': { may: 'public' },
	'people/factors.server.ts myFactors': { may: 'signed_in' },
	'people/factors.server.ts requireMayAdd': { may: 'signed_in' },
	'people/factors.server.ts askToProve': { may: 'inner' }, // by what changes factors
	'people/factors.server.ts waysToPass': { may: 'half_signed_in' },
	'people/guesses.server.ts limitGuesses': { may: 'half_signed_in' },
	'people/mailLanguage.server.ts chooseMailLanguage': { may: 'signed_in' },
	'people/mailLanguage.server.ts keepMailLanguage': { may: 'inner' }, // by cameIn
	'people/mailLanguage.server.ts mailLanguage': { may: 'signed_in' },
	'people/list.server.ts peopleList': { may: 'people.see' },
	'people/onceLink.server.ts isLinkOpen': { may: 'public' },
	'people/onceLink.server.ts useLink': { may: 'public' },
	'people/passkey.server.ts passkeyToUse': { may: 'half_signed_in' },
	'people/passkey.server.ts usePasskey': { may: 'inner' }, // by passByPasskey
	'people/passkeyTicket.server.ts challengeOf': { may: 'inner' }, // when a passkey has answered
	'people/passkeyTicket.server.ts passkeyTicket': { may: 'inner' }, // when a passkey is asked
	'people/passSecondFactor.server.ts passByApp': { may: 'half_signed_in' },
	'people/passSecondFactor.server.ts passByPasskey': { may: 'half_signed_in' },
	'people/passSecondFactor.server.ts passByRecoveryCode': { may: 'half_signed_in' },
	'people/person.server.ts person': { may: 'people.see' },
	'people/recoveryCodes.server.ts makeRecoveryCodes': { may: 'signed_in' },
	'people/removeFactor.server.ts removeFactor': { may: 'signed_in' },
	'people/session.server.ts endOtherSessions': { may: 'signed_in' },
	'people/session.server.ts endSession': { may: 'signed_in' },
	'people/session.server.ts mySessions': { may: 'signed_in' },
	'people/session.server.ts signOut': { may: 'half_signed_in' },
	'people/signIn.server.ts cameIn': { may: 'inner' }, // after a code or a link was right
	'people/signIn.server.ts enterCode': { may: 'public' },
	'people/signIn.server.ts sendCode': { may: 'public' },
	'people/staff.server.ts endRole': { may: 'staff.manage' },
	'people/staff.server.ts giveRole': { may: 'staff.manage' },
	'people/staff.server.ts linkFor': { may: 'staff.manage' },
	'people/staff.server.ts staff': { may: 'staff.manage' },
	'people/takeFactors.server.ts takeFactors': { may: 'staff.manage' },

	'directory/addWord.server.ts addWord': { may: 'words.write' },
	'directory/changeWord.server.ts changeWord': { may: 'words.write' },
	'directory/declensions.server.ts declensionsOf': { may: 'inner' }, // by whatever makes a text
	'directory/declensions.server.ts declensionsWith': { may: 'inner' }, // by wordLook
	'directory/ownWords.server.ts ownWord': { may: 'words.write' },
	'directory/ownWords.server.ts ownWords': { may: 'inner' }, // by declensions and wordsPage
	'directory/ownWords.server.ts wordsPage': { may: 'words.write' },
	'directory/takeAwayWord.server.ts takeAwayWord': { may: 'words.write' },
	'directory/wordLook.server.ts wordLook': { may: 'words.write' },
	'directory/addOrganisation.server.ts addOrganisation': { may: 'organisations.write' },
	'directory/changeOrganisation.server.ts changeOrganisation': { may: 'organisations.write' },
	'directory/queries.server.ts organisation': { may: 'desk.see' },
	'directory/queries.server.ts organisationChoices': { may: 'desk.see' },
	'directory/queries.server.ts organisations': { may: 'desk.see' },
	'directory/territories.server.ts districts': { may: 'public' },
	'directory/territories.server.ts territories': { may: 'public' },

	'events/attendance-correct.server.ts correctAttendance': { may: 'registrations.write' },
	'events/attendance-counts.server.ts categories': { may: 'public' },
	'events/attendance-counts.server.ts doorCounts': { may: 'door.mark', given: ofStop, stop: true },
	'events/attendance-mark.server.ts markAttendance': {
		may: 'door.mark',
		given: ofStop,
		stop: true
	},
	'events/attendance-stop.server.ts dayStop': { may: 'inner' }, // by the commands of the door
	'events/door-conflicts.server.ts doorConflicts': { may: 'registrations.write' },
	'events/door-conflicts.server.ts seeConflict': { may: 'registrations.write' },
	'events/door-list.server.ts doorList': { may: 'door.mark', given: ofStop, stop: true },
	'events/door-search.server.ts findAtDoor': { may: 'door.mark', given: ofStop, stop: true },
	'events/held.server.ts partsOf': { may: 'registrations.see' },
	'events/sheet-check.server.ts checkSheet': { may: 'files.upload' },
	'events/sheet-checks.server.ts markedPeople': { may: 'files.upload' },
	'events/sheet-checks.server.ts sheetChecks': { may: 'files.upload' },
	'events/links.server.ts handOutLink': { may: 'links.hand_out' },
	'events/links.server.ts linksOf': { may: 'links.hand_out' },
	'events/links.server.ts revokeLink': { may: 'links.hand_out' },
	'events/links.server.ts stopOfLink': { may: 'public' },
	'events/pages.server.ts categories': { may: 'public' },
	'events/pages.server.ts eventPage': { may: 'public' },
	'events/pages.server.ts listedStops': { may: 'public' },
	'events/pages.server.ts months': { may: 'public' },
	'events/pages.server.ts placesOfYear': { may: 'public' },
	'events/proposal-move.server.ts moveProposal': { may: 'proposals.write' },
	'events/proposal-send.server.ts sendProposals': { may: 'proposals.write' },
	'events/proposal-release.server.ts releaseProposal': { may: 'proposals.write' },
	'events/proposal-release.server.ts withdrawProposal': { may: 'proposals.write' },
	'events/proposal-write.server.ts changeProposal': {
		may: 'proposals.write',
		given: ({ proposal_code }) => [proposal_code, {}],
		stop: true
	},
	'events/proposal-write.server.ts writeProposal': {
		may: 'proposals.write',
		given: ({ stop_id }) => [{ stop_id }],
		stop: true
	},
	'events/register.server.ts signUp': { may: 'public' },
	'events/register.server.ts signUpAlone': { may: 'inner' },
	'events/signUp.server.ts prepared': { may: 'inner' }, // by signUp

	'join/closeHalls.server.ts closeHalls': { may: 'inner' }, // after a stop is closed, and the timer
	'join/halls.server.ts hallByCode': { may: 'inner' }, // by hallOfTry, which counts the tries
	'join/halls.server.ts hallOf': { may: 'inner' }, // by the pages of the hall and its commands
	'join/joinByCode.server.ts hallOfTry': { may: 'public' },
	'join/joinByCode.server.ts joinByCode': { may: 'public' },
	'join/joinByTicket.server.ts joinByTicket': { may: 'public' },
	'join/keys.server.ts keyOf': { may: 'public' }, // of the phone's or screen's own cookie
	'join/keys.server.ts keysThatHold': { may: 'inner' }, // of those who listen
	'join/leaveHall.server.ts leaveHall': { may: 'public' }, // of the phone's own cookie
	'join/openHall.server.ts openHall': { may: 'hall.run', given: ofStop, stop: true },
	'join/participant.server.ts hereOf': { may: 'public' },
	'join/participant.server.ts participantOf': { may: 'public' }, // of the phone's own cookie
	'join/participant.server.ts secretOfVisit': { may: 'inner' }, // by joinByTicket
	'join/renewCode.server.ts renewCode': { may: 'floor.moderate', given: ofStop, stop: true },
	'join/screenKey.server.ts isScreenKey': { may: 'public' },
	'join/screenKey.server.ts screenKey': { may: 'hall.run', given: ofStop, stop: true },
	'join/tries.server.ts cameFrom': { may: 'inner' }, // by joinByCode
	'join/tries.server.ts rightTry': { may: 'inner' },
	'join/tries.server.ts wrongTry': { may: 'inner' },

	'minutes/approveMinutes.server.ts approveMinutes': { may: 'minutes.approve' },
	'minutes/compileMinutes.server.ts compileMinutes': { may: 'minutes.write', given: ofStop },
	'minutes/facts.server.ts factsOf': { may: 'inner' }, // by what compiles and compares
	'minutes/lock.server.ts revisionText': { may: 'inner' }, // by the commands and minutesOf
	'minutes/minutesOf.server.ts minutesOf': { may: 'minutes.write', given: ofStop },
	'minutes/minutesOf.server.ts offersFor': { may: 'minutes.write', given: ofStop },
	'minutes/minutesOf.server.ts revisionOf': { may: 'minutes.write' },
	'minutes/minutesOf.server.ts revisionsOf': { may: 'minutes.write', given: ofStop },
	'minutes/minutesOf.server.ts versionsOf': { may: 'minutes.write', given: ofStop },
	'minutes/openVersion.server.ts openVersion': { may: 'minutes.approve' },
	'minutes/paper.server.ts minutesPaper': { may: 'inner' }, // of what publishedMinutes found
	'minutes/pollFacts.server.ts pollFacts': { may: 'inner' }, // by factsOf
	'minutes/published.server.ts minutesOfEvent': { may: 'public' },
	'minutes/published.server.ts publishedMinutes': { may: 'public' },
	'minutes/recompileMinutes.server.ts recompileMinutes': { may: 'minutes.write' },
	'minutes/writeMinutes.server.ts writeMinutes': { may: 'minutes.write' },

	'hall/addTurn.server.ts addReply': { may: 'floor.moderate', given: ofTurn, stop: true },
	'hall/addTurn.server.ts addTurn': { may: 'floor.moderate', given: ofStop, stop: true },
	'hall/askForFloor.server.ts askForFloor': { may: 'inner' }, // of the phone's own participant
	'hall/endTurn.server.ts endTurn': { may: 'floor.moderate', given: ofTurn, stop: true },
	'hall/finishFloor.server.ts finishFloor': { may: 'floor.moderate', given: ofStop, stop: true },
	'hall/consoleState.server.ts consoleState': { may: 'hall.run', given: ofStop, stop: true },
	'hall/holdFloor.server.ts holdFloor': { may: 'floor.moderate', given: ofTurn, stop: true },
	'hall/hostState.server.ts hostState': { may: 'hall.run', given: ofStop, stop: true },
	'hall/leaveQueue.server.ts leaveQueue': { may: 'inner' }, // of the phone's own participant
	'hall/materials.server.ts materialsAt': { may: 'hall.run', given: ofStop, stop: true },
	'hall/mergeTurns.server.ts mergeTurns': {
		may: 'hall.run',
		given: ({ stop_id }) => [stop_id, { device: 'телефон', deeds: [] }],
		stop: true
	},
	'hall/mine.server.ts myTurn': { may: 'inner' }, // of the phone's own participant
	'hall/moveTurn.server.ts moveTurn': { may: 'floor.moderate', given: ofTurn, stop: true },
	'hall/moveTurn.server.ts orderFairly': { may: 'floor.moderate', given: ofStop, stop: true },
	'hall/openFloor.server.ts openFloor': { may: 'floor.moderate', given: ofStop, stop: true },
	'hall/openQueue.server.ts closeQueue': { may: 'floor.moderate', given: ofStop, stop: true },
	'hall/openQueue.server.ts openQueue': { may: 'floor.moderate', given: ofStop, stop: true },
	'hall/passFloor.server.ts passFloor': { may: 'floor.moderate', given: ofTurn, stop: true },
	'hall/pauseTurn.server.ts addTime': { may: 'floor.moderate', given: ofTurn, stop: true },
	'hall/pauseTurn.server.ts pauseTurn': { may: 'floor.moderate', given: ofTurn, stop: true },
	'hall/pauseTurn.server.ts resumeTurn': { may: 'floor.moderate', given: ofTurn, stop: true },
	'hall/publicState.server.ts liveState': { may: 'public' },
	'hall/publicState.server.ts publicState': { may: 'public' },
	'hall/leaveQueue.server.ts goOut': { may: 'public' }, // of the phone's own cookie
	'hall/undoEnd.server.ts undoEnd': { may: 'floor.moderate', given: ofTurn, stop: true },
	'hall/putOut.server.ts putOut': { may: 'floor.moderate', given: ofTurn, stop: true },
	'hall/putBack.server.ts putBack': { may: 'floor.moderate', given: ofTurn, stop: true },
	'hall/removeTurn.server.ts removeTurn': { may: 'floor.moderate', given: ofTurn, stop: true },
	'hall/settleTurn.server.ts settleTurn': { may: 'record.write', given: ofTurn, stop: true },
	'hall/setScreen.server.ts setScreen': { may: 'floor.moderate', given: ofTurn, stop: true },
	'hall/state.server.ts hallState': { may: 'public' },
	'hall/turns.server.ts floorOf': { may: 'inner' }, // by the states
	'hall/turns.server.ts turnsOf': { may: 'inner' },
	'hall/writeThesis.server.ts writeThesis': { may: 'record.write', given: ofTurn, stop: true },
	'questions/answer.server.ts answeredLive': { may: 'floor.moderate', given: ofStop, stop: true },
	'questions/answer.server.ts answerQuestion': { may: 'hall.run', given: ofStop, stop: true },
	'questions/askQuestion.server.ts askQuestion': { may: 'inner' }, // of the phone's own participant
	'questions/carryOver.server.ts carryOver': { may: 'proposals.write', given: ofStop, stop: true },
	'questions/decide.server.ts approveQuestion': {
		may: 'floor.moderate',
		given: ofStop,
		stop: true
	},
	'questions/decide.server.ts putOffQuestion': { may: 'floor.moderate', given: ofStop, stop: true },
	'questions/decide.server.ts refuseQuestion': { may: 'floor.moderate', given: ofStop, stop: true },
	'questions/mine.server.ts myQuestions': { may: 'inner' }, // of the phone's own participant
	'questions/shown.server.ts questionsWith': { may: 'inner' }, // by the queries of questions
	'questions/shown.server.ts shownQuestions': { may: 'public' },
	'questions/support.server.ts supportQuestion': { may: 'inner' }, // of the phone's own participant
	'questions/waiting.server.ts approvedQuestions': { may: 'inner' }, // by the console, which has asked
	'questions/waiting.server.ts waitingQuestions': { may: 'inner' },

	'letters/changeTemplate.server.ts changeTemplate': { may: 'letters.word' },
	'letters/changeTemplate.server.ts restoreTemplate': { may: 'letters.word' },
	'letters/invitation.server.ts invitationsFor': { may: 'inner' }, // by makeInvitations and previews
	'letters/invitation.server.ts stopToInvite': { may: 'inner' },
	'letters/makeInvitations.server.ts invitedTo': { may: 'inner' },
	'letters/makeInvitations.server.ts makeInvitations': { may: 'letters.write' },
	'letters/makeLetter.server.ts makeLetter': { may: 'letters.write' },
	'letters/makeLetter.server.ts matterOf': { may: 'inner' }, // by makeLetter and previews
	'letters/makeLetter.server.ts previewLetter': { may: 'letters.write' },
	'letters/matter.server.ts bodiesOf': { may: 'inner' },
	'letters/matter.server.ts stopWords': { may: 'inner' },
	'letters/matter.server.ts waitingProposals': { may: 'inner' },
	'letters/numberLetter.server.ts textsOf': { may: 'inner' },
	'letters/paper.server.ts letterPaper': { may: 'inner' }, // of a letter that was asked for
	'letters/paper.server.ts lettersPaper': { may: 'inner' },
	'letters/queries.server.ts invitationsOf': { may: 'letters.write' },
	'letters/queries.server.ts lettersOf': { may: 'letters.write' },
	'letters/queries.server.ts lettersToWrite': { may: 'letters.write' },
	'letters/queries.server.ts outgoing': { may: 'letters.write' },
	'letters/queries.server.ts outgoingLetter': { may: 'letters.write' },
	'letters/recordAnswer.server.ts openScan': { may: 'letters.write' },
	'letters/recordAnswer.server.ts recordAnswer': { may: 'letters.write' },
	'letters/samplePreview.server.ts samplePreview': { may: 'letters.write' },
	'letters/sendLetter.server.ts annulLetter': { may: 'letters.write' },
	'letters/sendLetter.server.ts sendLetter': { may: 'letters.write' },
	'letters/certificatePaper.server.ts certificatePaper': { may: 'inner' }, // of certificates that were asked for
	'letters/certificates.server.ts certificateOfTicket': { may: 'public' },
	'letters/certificates.server.ts certificatesAt': { may: 'certificates.write' },
	'letters/certificates.server.ts checkedCertificate': { may: 'public' },
	'letters/certificates.server.ts withoutCertificate': { may: 'certificates.write' },
	'letters/due.server.ts answersDue': { may: 'public' }, // nothing without letters.write
	'letters/exportCertificates.server.ts exportCertificates': { may: 'certificates.write' },
	'letters/issueCertificates.server.ts issueCertificates': { may: 'certificates.write' },
	'letters/remind.server.ts remindOfAnswers': { may: 'inner' }, // the timer
	'letters/revokeCertificate.server.ts revokeCertificate': { may: 'certificates.write' },
	'letters/templates.server.ts templateOf': { may: 'letters.write' },
	'letters/toMake.server.ts letterToMake': { may: 'letters.write' },

	'polls/ballots.server.ts ballotsOf': { may: 'people.see' },
	'polls/closePoll.server.ts closePoll': { may: 'floor.moderate', given: ofStop, stop: true },
	'polls/jobs.server.ts closeLeftPolls': { may: 'inner' }, // after a hall is closed, and the timer
	'polls/lockedPoll.server.ts optionsOf': { may: 'inner' }, // by the commands of polls
	'polls/makePoll.server.ts makePoll': { may: 'floor.moderate', given: ofStop, stop: true },
	'polls/makePoll.server.ts removePoll': { may: 'floor.moderate', given: ofStop, stop: true },
	'polls/mine.server.ts myPoll': { may: 'inner' }, // of the phone's own participant
	'polls/openPoll.server.ts openPoll': { may: 'floor.moderate', given: ofStop, stop: true },
	'polls/pollsOf.server.ts pollsOf': { may: 'inner' }, // by the console and the desk, which have asked
	'polls/pollsOf.server.ts voting': { may: 'public' },
	'polls/result.server.ts resultOf': { may: 'inner' }, // by shownPoll and pollsOf
	'polls/seal.server.ts sealed': { may: 'inner' }, // by the commands of polls
	'polls/seal.server.ts unsealed': { may: 'inner' },
	'polls/showResult.server.ts hideResult': { may: 'floor.moderate', given: ofStop, stop: true },
	'polls/showResult.server.ts showResult': { may: 'floor.moderate', given: ofStop, stop: true },
	'polls/shown.server.ts pollsAt': { may: 'inner' }, // by shownPoll and pollsOf
	'polls/shown.server.ts shownPoll': { may: 'public' },
	'polls/vote.server.ts vote': { may: 'inner' }, // of the phone's own participant

	'figures/closeEvent.server.ts closeEvent': { may: 'record.close' },
	'figures/closeEvent.server.ts correctRecord': { may: 'record.close' },
	'figures/participants.server.ts exportParticipants': { may: 'evidence.see' },
	'figures/participantPapers.server.ts participantPaper': { may: 'inner' }, // after exportParticipants
	'figures/recordContent.server.ts recordContent': { may: 'inner' }, // by the record's page at the desk
	'figures/recordQueries.server.ts eventToClose': { may: 'figures.see' },
	'figures/recordQueries.server.ts exportsOf': { may: 'evidence.see' },
	'figures/recordQueries.server.ts proposalsNow': { may: 'public' },
	'figures/recordQueries.server.ts recordOf': { may: 'public' },
	'figures/recordQueries.server.ts recordVersions': { may: 'public' },
	'figures/report.server.ts report': { may: 'inner' }, // of a public record

	'journal/export.server.ts exportJournal': {
		may: 'journal.see',
		given: () => [noFilter, 'csv']
	},
	'journal/journal.server.ts journalPage': { may: 'journal.see', given: () => [noFilter] },
	'journal/journal.server.ts journalPeople': { may: 'journal.see' },
	'journal/subjects.server.ts subjectsOf': { may: 'inner', given: () => [[]] }, // by journalPage

	'funding/answerInquiry.server.ts answerInquiry': { may: 'inquiries.answer' },
	'funding/answerInquiry.server.ts releaseInquiry': { may: 'inquiries.answer' },
	'funding/ask.server.ts ask': { may: 'public' },
	'funding/ask.server.ts promise': { may: 'public' },
	'funding/changeProject.server.ts changeProject': { may: 'projects.write' },
	'funding/makeProject.server.ts makeProject': { may: 'projects.write' },
	'funding/publishProject.server.ts publishProject': { may: 'projects.write' },
	'funding/setPlanLines.server.ts setPlanLines': { may: 'projects.write' },
	'funding/inquiries.server.ts followedInquiry': { may: 'public' },
	'funding/inquiries.server.ts releasedInquiries': { may: 'public' },
	'funding/inquiries.server.ts inquiries': { may: 'inquiries.answer' },
	'funding/queries.server.ts projects': { may: 'public' },
	'funding/queries.server.ts project': { may: 'public' },
	'funding/queries.server.ts planLines': { may: 'public' },
	'funding/queries.server.ts planLine': { may: 'public' },
	'funding/queries.server.ts indicators': { may: 'public' },
	'figures/corrections.server.ts corrections': { may: 'evidence.see' },
	'figures/evidence.server.ts openFigure': { may: 'evidence.see' },
	'figures/feedbackGroups.server.ts feedbackGroups': { may: 'public' },
	'figures/figure.server.ts figureOf': { may: 'public' },
	'figures/figure.server.ts pageOfRows': { may: 'inner' },
	'figures/figure.server.ts rowsBehind': { may: 'inner' }, // by figureOf, pageOfRows and exports
	'figures/lineFacts.server.ts keepFacts': { may: 'inner' }, // the timer
	'figures/lineFacts.server.ts linesBehind': { may: 'figures.see' },
	'figures/planAndFact.server.ts planAndFact': { may: 'public' },
	'events/addStop.server.ts addStop': { may: 'events.write' },
	'events/approve.server.ts approve': { may: 'registrations.write' },
	'events/approve.server.ts refuseRegistration': { may: 'registrations.write' },
	'events/cancelEvent.server.ts cancelStop': { may: 'events.publish' },
	'events/cancelEvent.server.ts cancelEvent': { may: 'events.publish' },
	'events/changeEvent.server.ts changeEvent': { may: 'events.write' },
	'events/closeStop.server.ts closeStop': { may: 'record.close' },
	'events/closeStop.server.ts giveFreePlaces': { may: 'registrations.write' },
	'events/copyEvent.server.ts copyEvent': { may: 'events.write' },
	'events/desk-event.server.ts deskEvent': { may: 'figures.see' },
	'events/desk-event.server.ts turnsOf': { may: 'desk.see' },
	'events/desk-event.server.ts projectsToHangOn': { may: 'events.write' },
	'events/desk-event.server.ts organisationsToChoose': { may: 'events.write' },
	'events/desk-list.server.ts deskEvents': { may: 'events.see_drafts' },
	'events/desk-list.server.ts deskPlaces': { may: 'public' },
	'events/desk-stop.server.ts deskStop': { may: 'registrations.see' },
	'events/desk-stop.server.ts stopPeople': { may: 'registrations.see' },
	'events/desk-stop.server.ts chosenPeople': { may: 'registrations.see' },
	'events/desk-stop.server.ts placeHolders': { may: 'registrations.see' },
	'events/desk-stop.server.ts stopCounts': { may: 'registrations.see' },
	'events/desk-stop.server.ts categories': { may: 'public' },
	'events/desk-stops.server.ts deskStops': { may: 'inner' },
	'events/desk-today.server.ts today': { may: 'desk.see' },
	'events/desk-told.server.ts howManyTold': { may: 'registrations.see' },
	'events/jobs.server.ts releaseOldPlaces': { may: 'inner' },
	'events/makeEvent.server.ts makeEvent': { may: 'events.write' },
	'events/moveStop.server.ts moveStop': { may: 'events.publish' },
	'events/moveToStop.server.ts releaseOldPlace': { may: 'inner' },
	'events/moveToStop.server.ts unreleased': { may: 'inner' },
	'events/notOver.server.ts notOver': { may: 'inner' }, // by lists of what is to come
	'events/places.server.ts placeOf': { may: 'inner' },
	'events/publishEvent.server.ts publishEvent': { may: 'events.publish' },
	'events/queries.server.ts upcomingEvents': { may: 'public' },
	'events/queries.server.ts eventBySlug': { may: 'public' },
	'events/queries.server.ts stopsOf': { may: 'public' },
	'events/queries.server.ts placesLeft': { may: 'public' },
	'events/queries.server.ts categories': { may: 'public' },
	'events/registrations.server.ts registrationsOfStop': { may: 'registrations.see' },
	'events/registrations.server.ts waitingList': { may: 'registrations.see' },
	'events/resizeStop.server.ts resizeStop': { may: 'events.write' },
	'events/setAgenda.server.ts setAgenda': { may: 'events.write' },
	'events/setSpeakers.server.ts setSpeakers': { may: 'events.write' },
	'events/writeToStop.server.ts writeToStop': { may: 'registrations.write' },
	'events/ticketPaper.server.ts ticketPaper': { may: 'inner' },
	'events/changeRegistration.server.ts changeRegistration': { may: 'public' },
	'events/changeRegistration.server.ts keepPlace': { may: 'public' },
	'events/confirmGuardian.server.ts confirmGuardian': { may: 'public' },
	'events/leave.server.ts leave': { may: 'public' },
	'events/moveToStop.server.ts moveToStop': { may: 'public' },
	'events/registrations.server.ts registrationBySecret': { may: 'public' },
	'events/registrations.server.ts answerByCode': { may: 'public' },
	'events/registrations.server.ts registrationByCode': { may: 'public' },
	'events/tickets.server.ts answerOf': { may: 'public' },
	'events/tickets.server.ts ticketOf': { may: 'public' },
	'events/tickets.server.ts findTicket': { may: 'public' },
	'events/tickets.server.ts otherStops': { may: 'public' },
	'events/tickets.server.ts guardianAsked': { may: 'public' },

	'figures/projectEvents.server.ts projectEvents': { may: 'public' },
	'figures/projectEvents.server.ts projectDistricts': { may: 'public' },
	'news/answerQuote.server.ts answerQuote': { may: 'public' }, // by the speaker's link
	'news/answerQuote.server.ts quoteToAnswer': { may: 'public' },
	'news/askQuote.server.ts askQuote': { may: 'news.write' },
	'news/changeQuote.server.ts takeQuoteOut': { may: 'news.write' },
	'news/changeQuote.server.ts takeWording': { may: 'news.write' },
	'news/draftRelease.server.ts beginArticle': { may: 'news.write' },
	'news/draftRelease.server.ts draftRelease': { may: 'news.write' },
	'news/facts.server.ts releaseFacts': { may: 'inner' }, // by draftRelease and takeFacts
	'news/mentions.server.ts addMention': { may: 'news.write' },
	'news/mentions.server.ts removeMention': { may: 'news.write' },
	'news/ofEvent.server.ts publicNewsOfEvent': { may: 'public' },
	'news/paper.server.ts newsPaper': { may: 'inner' }, // its text was asked for before
	'news/paper.server.ts paperBlocks': { may: 'inner' },
	'news/publishNews.server.ts publishNews': { may: 'news.publish' },
	'news/publishNews.server.ts withdrawNews': { may: 'news.publish' },
	'news/queries.server.ts deskNews': { may: 'news.write' },
	'news/queries.server.ts newsAtDesk': { may: 'news.write' },
	'news/queries.server.ts newsOfEvent': { may: 'news.write' },
	'news/queries.server.ts newsPage': { may: 'public' },
	'news/queries.server.ts publicNews': { may: 'public' },
	'news/queries.server.ts revisions': { may: 'news.write' },
	'news/queries.server.ts textToEdit': { may: 'news.write' },
	'news/quotes.server.ts quoteAddress': { may: 'inner' }, // for the desk's page and the letter
	'news/quotes.server.ts quoteOf': { may: 'inner' }, // by answerQuote
	'news/quotes.server.ts quoteSecret': { may: 'inner' },
	'news/quotes.server.ts quotesOf': { may: 'inner' },
	'news/saveText.server.ts restoreText': { may: 'news.write' },
	'news/saveText.server.ts saveText': { may: 'news.write' },
	'news/takeFacts.server.ts factsNow': { may: 'inner' }, // by newsAtDesk and takeFacts
	'news/takeFacts.server.ts takeFacts': { may: 'news.write' },
	'news/texts.server.ts revisionOf': { may: 'inner' },
	'news/texts.server.ts textsOf': { may: 'inner' },

	'exports/askExport.server.ts askExport': {
		may: 'evidence.see',
		given: ({ event_id }) => [{ kind: 'participants', format: 'csv', filter: { event_id } }]
	},
	'exports/cancelExport.server.ts cancelExport': { may: 'evidence.see' },
	'exports/jobs.server.ts removeOld': { may: 'inner' }, // the timer
	'exports/listOf.server.ts listOf': { may: 'inner' }, // asks the list's own right; by makeExport
	'exports/makeExport.server.ts makeExport': { may: 'inner' }, // the job, for whoever asked
	'exports/openExport.server.ts openExport': { may: 'evidence.see' },
	'exports/process.server.ts makeApart': { may: 'inner' }, // the job
	'exports/progress.server.ts progress': { may: 'inner' }, // by makeExport
	'exports/queries.server.ts exportOf': { may: 'evidence.see' },
	'exports/queries.server.ts exportsPage': { may: 'evidence.see' },
	'exports/subject.server.ts subjectOf': { may: 'inner' }, // titles that staff and customer see
	'exports/visitor.server.ts visitorNow': { may: 'inner' }, // by makeExport
	'events/changeStop.server.ts changeStop': { may: 'events.write' },
	'events/day-reminders.server.ts remindOfTomorrow': { may: 'inner' },
	'events/day-reminders.server.ts remindOfHours': { may: 'inner' },
	'events/day-reminders.server.ts askForFeedback': { may: 'inner' },
	'events/desk-slug.server.ts freeSlug': { may: 'inner' },
	'events/feedback-give.server.ts giveFeedback': { may: 'public' },
	'events/feedback-link.server.ts feedbackSecret': { may: 'inner' },
	'events/feedback-link.server.ts attendanceOf': { may: 'inner' },
	'events/feedback-link.server.ts feedbackAddress': { may: 'inner' },
	'events/feedback-queries.server.ts feedbackOf': { may: 'public' },
	'events/feedback-queries.server.ts feedbackByTicket': { may: 'public' },
	'events/feedback-queries.server.ts releasedFeedback': { may: 'public' },
	'events/feedback-queries.server.ts feedbackToRead': { may: 'feedback.release' },
	'events/feedback-release.server.ts releaseFeedback': { may: 'feedback.release' },
	'events/proposal-queries.server.ts publicProposals': { may: 'public' },
	'events/proposal-queries.server.ts publicProposal': { may: 'public' },
	'events/proposal-queries.server.ts proposalAddressees': { may: 'public' },
	'events/proposal-queries.server.ts proposalTerritories': { may: 'public' },
	'events/proposal-queries.server.ts allProposals': { may: 'proposals.write' },
	'events/proposal-queries.server.ts deskProposal': { may: 'proposals.write' },
	'events/proposal-queries.server.ts proposalChoices': { may: 'proposals.write' },
	'events/sheet-enter.server.ts enterSheet': { may: 'door.mark', given: ofStop, stop: true },
	'events/sheet-paper.server.ts sheetPaper': { may: 'door.mark', given: ofStop, stop: true },
	'events/sheet-paper.server.ts signInSheet': { may: 'door.mark', given: ofStop, stop: true },
	'events/sheet-rows.server.ts sheetRows': { may: 'door.mark', given: ofStop, stop: true },
	'events/stopAgenda.server.ts stopAgenda': { may: 'stop.see', given: ofStop, stop: true },
	'events/tickets.server.ts ticketById': { may: 'inner' },
	'events/tickets.server.ts guardianOf': { may: 'inner' },
	'events/tickets.server.ts noteOf': { may: 'inner' }
};
